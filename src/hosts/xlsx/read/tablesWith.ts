import { knownHeadings, type Readable } from "../../../sheets/knownHeadings";
import type { RawTable } from "../../../sheets/rawTable";
import { rawTableOn } from "../../../sheets/rawTableOn";
import type { SheetCells } from "../../../sheets/sheetCells";
import type { Workbook } from "../package/workbook";
import { excelTables } from "./excelTables";

/**
 * What stands on each tab, whatever its name, under the first row that holds at least two of the
 * described headings; tab by tab, without those that have no such row.
 */
export async function tablesWith(
  workbook: Workbook,
  description: Readable,
  cellsOf: (sheet: string) => Promise<SheetCells>,
): Promise<RawTable[]> {
  const all = (await excelTables(workbook)).filter(({ headingRows }) => headingRows > 0);
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  const found: RawTable[] = [];
  for (const { name: sheet } of sheets) {
    const tables = all.filter((table) => table.sheet === sheet);
    const table = tables.find(({ headings }) => knownHeadings(description, headings) > 1);
    const located = { sheet, tables, ...(table && { table }) };
    const raw = rawTableOn(description, located, await cellsOf(sheet));
    if (raw) found.push(raw);
  }
  return found;
}
