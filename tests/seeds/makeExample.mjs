import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { filesBelow, root, unlessDone } from "../../scripts/setUp.mjs";

const script = "tests/seeds/makeExample.mjs";

/** All that the example is made from: seeds may import no other folders. */
const sources = ["seeds", "src/domain", "src/engine", "src/parameters"];

/**
 * Makes the worked example, `build/tests/example.json`, which some fifty test files take: making it
 * takes each of them most of a second, reading it a fiftieth of that.
 */
export default function makeExample() {
  const made = "build/tests/example.json";
  const paths = [...sources.flatMap(filesBelow), "package-lock.json", script];
  unlessDone("build/tests/example.made", { made, paths }, () => {
    const outfile = join(root, "build/tests/nationalExample.cjs");
    const entry = "seeds/example/nationalExample.ts";
    buildSync({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, format: "cjs" });
    const { nationalExample } = createRequire(import.meta.url)(outfile);
    writeFileSync(join(root, made), JSON.stringify(nationalExample()));
  });
}
