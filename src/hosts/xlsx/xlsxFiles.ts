import type { WorkbookFiles } from "../Host";
import { newXlsx } from "./newXlsx";
import { openXlsx } from "./openXlsx";
import { zip } from "./package/zip";

/** Workbooks as .xlsx files. */
export const xlsxFiles: WorkbookFiles = {
  create: newXlsx,
  open: openXlsx,
  together: async (files) => zip(files.map(({ name, bytes }) => ({ path: name, bytes }))),
  encode: (text) => new TextEncoder().encode(text),
};
