// The worked example as a file, which the workbench opens with, and as the grid takes it.
import { fileURLToPath } from "node:url";
import { withCompiled } from "./withCompiled.mjs";

const source = `
  export { exampleWorkbook } from "./exampleWorkbook";
  export { readExample } from "./readExample";`;
const resolveDir = fileURLToPath(new URL("../src/workbench/file", import.meta.url));

let made;

/** Both, made once a build. */
const files = () =>
  (made ??= withCompiled({ stdin: { contents: source, resolveDir } }, async (path) => {
    const { exampleWorkbook, readExample } = await import(path);
    const bytes = await exampleWorkbook();
    return { workbook: Buffer.from(bytes), read: JSON.stringify(await readExample(bytes)) };
  }));

/** The bytes of the .xlsx file. */
export const exampleFile = async () => (await files()).workbook;

/** What reading it comes to, as JSON. */
export const exampleReading = async () => (await files()).read;
