import type { SheetDescription } from "../../../sheets/description";
import { formerBlock, type FormerBlock } from "../../../sheets/formerBlock";
import type { Row } from "../../../sheets/row";
import type { SheetCells } from "../../../sheets/sheetCells";
import type { Workbook } from "../package/workbook";
import { excelTablesOn, type ExcelTable } from "../read/excelTables";
import { headingsWritten, markedSheet } from "../read/marks";

/** A tab that was written in an earlier run. */
export interface FormerSheet {
  /** Path of its part. */
  readonly path: string;
  readonly block: FormerBlock<ExcelTable>;
}

/** Finds the sheet this product made for the table, or undefined where it has made none. */
export async function formerSheet(
  workbook: Workbook,
  description: SheetDescription<Row>,
  cellsOf: (sheet: string) => Promise<SheetCells>,
): Promise<FormerSheet | undefined> {
  const sheet = await markedSheet(workbook, description.table);
  if (!sheet) return undefined;
  const made = {
    sheet: sheet.name,
    reference: sheet.reference,
    tables: await excelTablesOn(workbook.parts, sheet),
    cells: await cellsOf(sheet.name),
    wrote: (await headingsWritten(workbook, description.table)) ?? [],
  };
  return { path: sheet.path, block: formerBlock(made, description) };
}
