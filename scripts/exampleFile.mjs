// The worked example as a file, which the workbench opens with.
import { fileURLToPath } from "node:url";
import { withCompiled } from "./withCompiled.mjs";

const source = fileURLToPath(new URL("../src/workbench/file/exampleWorkbook.ts", import.meta.url));

/** The bytes of the .xlsx file. */
export const exampleFile = () =>
  withCompiled({ entryPoints: [source] }, async (path) => {
    const { exampleWorkbook } = await import(path);
    return Buffer.from(await exampleWorkbook());
  });
