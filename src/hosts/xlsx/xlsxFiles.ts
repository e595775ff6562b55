import type { WorkbookFiles } from "../Host";
import { newXlsx } from "./newXlsx";
import { openXlsx } from "./openXlsx";

/** Workbooks as .xlsx files. */
export const xlsxFiles: WorkbookFiles = { create: newXlsx, open: openXlsx };
