import type { SheetPlan } from "../../../sheets/sheetPlan";
import type { Workbook } from "../package/workbook";
import type { XmlElement } from "../package/xml";
import type { ExcelTable } from "../read/excelTables";
import type { StyleBook } from "./styleBook";

/** One sheet that is being written, and into what. */
export interface SheetJob extends SheetPlan<ExcelTable> {
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  /** Path of the worksheet's part. */
  readonly path: string;
  readonly worksheet: XmlElement;
}
