import type { Readable } from "../../../sheets/knownHeadings";
import { locateTable } from "../../../sheets/locateTable";
import type { RawTable } from "../../../sheets/rawTable";
import { rawTableOn } from "../../../sheets/rawTableOn";
import type { SheetCells } from "../../../sheets/sheetCells";
import type { Workbook } from "../package/workbook";
import { excelTables, type ExcelTable } from "./excelTables";
import { markedSheet } from "./marks";

/**
 * The Excel table of that name; else the table this product made under another name; else the
 * tab of that name, from the first row that holds at least two of the described headings.
 * @param tables the workbook's Excel tables, where they are known
 */
export async function readTable(
  workbook: Workbook,
  description: Readable,
  cellsOf: (sheet: string) => Promise<SheetCells>,
  tables?: readonly ExcelTable[],
): Promise<RawTable | undefined> {
  tables ??= await excelTables(workbook);
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  const marked = (await markedSheet(workbook, description.table))?.name;
  const names = sheets.map(({ name }) => name);
  const found = locateTable(description, { tables, sheets: names }, marked);
  return found && rawTableOn(description, found, await cellsOf(found.sheet));
}
