import type { FileProperties } from "../Host";
import { emptyWorkbook } from "./emptyWorkbook";
import { XlsxHost } from "./xlsxHost";

/** A workbook without sheets; the first that is written becomes its first tab. */
export const newXlsx = (about?: FileProperties): XlsxHost => new XlsxHost(emptyWorkbook(about));
