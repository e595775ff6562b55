// npm run seeds: writes the constructed example's CSV files anew, from its generator.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setUp.mjs";
import { withCompiled } from "./withCompiled.mjs";

const folder = join(root, "seeds/example");
const contents =
  'export { nationalExample } from "./nationalExample"; export { exampleFiles } from "./exampleFiles";';

await withCompiled({ stdin: { contents, resolveDir: folder, loader: "ts" } }, async (path) => {
  const { nationalExample, exampleFiles } = await import(pathToFileURL(path).href);
  for (const [name, text] of Object.entries(exampleFiles(nationalExample()))) {
    await writeFile(join(folder, name), text);
    console.log(`seeds/example/${name}: ${text.split("\n").length - 2} rows`);
  }
});
