import type { Readable } from "../../../sheets/knownHeadings";
import { locateTable, type LocatedTable } from "../../../sheets/locateTable";
import type { RawTable } from "../../../sheets/rawTable";
import { rawTableOn } from "../../../sheets/rawTableOn";
import type { SheetCells } from "../../../sheets/sheetCells";
import type { Workbook } from "../package/workbook";
import { excelTables, type ExcelTable } from "./excelTables";
import { markedSheet } from "./marks";

/**
 * The Excel table of that name; else the table this product made under another name; else the
 * tab of that name, from the first row that holds at least two of the described headings.
 */
export async function readTable(
  workbook: Workbook,
  description: Readable,
  cellsOf: (sheet: string) => Promise<SheetCells>,
): Promise<RawTable | undefined> {
  const found = await findTable(workbook, description, await excelTables(workbook));
  return found && rawTableOn(description, found, await cellsOf(found.sheet));
}

/** Where that table stands. */
export async function findTable(
  workbook: Workbook,
  description: Readable,
  /** The workbook's Excel tables. */
  tables: readonly ExcelTable[],
): Promise<LocatedTable | undefined> {
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  const marked = (await markedSheet(workbook, description.table))?.name;
  return locateTable(description, { tables, sheets: sheets.map(({ name }) => name) }, marked);
}
