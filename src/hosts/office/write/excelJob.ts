import type { Carry } from "../../../sheets/carry";
import type { FormerBlock } from "../../../sheets/formerBlock";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import type { ExcelCells } from "../read/excelCells";
import type { FormerDetails } from "./formerDetails";

/** What stood on a sheet that is written again. */
export interface FormerSheet {
  readonly block: FormerBlock;
  readonly carry: Carry;
  readonly cells: ExcelCells;
  readonly details: FormerDetails;
}

/** One sheet that is to be written in the open workbook. */
export interface ExcelJob {
  readonly plan: SheetPlan;
  /** Undefined for a new sheet. */
  readonly was?: FormerSheet;
}
