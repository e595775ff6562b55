import { emptyWorkbook } from "./emptyWorkbook";
import { XlsxHost } from "./xlsxHost";

/** A workbook without sheets; the first that is written becomes its first tab. */
export const newXlsx = (): XlsxHost => new XlsxHost(emptyWorkbook());
