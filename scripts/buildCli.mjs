// Builds the command line, `build/cli/`: `lsc.js`, which runs what `run.js` exports. It is not shipped
// with the add-in, so esbuild makes it, as it does the workbench, in a part of the time webpack takes.
import { copyFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { root } from "./setUp.mjs";

const folder = join(root, "build/cli");

/** HiGHS for Node, which looks for its WebAssembly beside the script it has become a part of. */
const highs = createRequire(import.meta.url).resolve("highs");

const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  alias: { highs },
  logLevel: "warning",
};

/** The executable takes the other file as it is. */
const runBeside = {
  name: "run.js beside",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[.]\/run$/ }, () => ({ path: "./run.js", external: true })),
};

await rm(folder, { recursive: true, force: true });
await Promise.all([
  build({ ...settings, entryPoints: ["src/cli/run.ts"], outfile: join(folder, "run.js") }),
  build({
    ...settings,
    entryPoints: ["src/cli/lsc.ts"],
    outfile: join(folder, "lsc.js"),
    banner: { js: "#!/usr/bin/env node" },
    plugins: [runBeside],
  }),
]);
await copyFile(join(dirname(highs), "highs.wasm"), join(folder, "highs.wasm"));
