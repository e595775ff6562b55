// npm run seeds: writes the constructed example's CSV files anew, from its generator.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../seeds/example/", import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), "lsc-seeds-"));

try {
  const outfile = join(scratch, "seeds.mjs");
  await build({
    stdin: {
      contents:
        'export { nationalExample } from "./nationalExample"; export { exampleFiles } from "./exampleFiles";',
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  const { nationalExample, exampleFiles } = await import(pathToFileURL(outfile).href);
  for (const [name, text] of Object.entries(exampleFiles(nationalExample()))) {
    await writeFile(join(folder, name), text);
    console.log(`seeds/example/${name}: ${text.split("\n").length - 2} rows`);
  }
} finally {
  await rm(scratch, { recursive: true });
}
