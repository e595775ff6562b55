// npm run allocate: sets up, then runs the main job on the worked example without a screen.
import { join } from "node:path";
import { lsc, root } from "./setUp.mjs";

process.exitCode = lsc(["worked-example", "-o", join(root, "out")]);
