import { readXlsx } from "hucre/xlsx";
import type { CellValue, Sheet } from "hucre";
import type { Cell } from "../../../sheets/rawTable";
import type { SheetCells } from "../../../sheets/sheetCells";

/**
 * Reads the cells of those tabs of an .xlsx file: dates as Excel serial numbers of the 1900
 * system, whatever the file counts in; formulas by the value kept with them.
 */
export async function sheetCells(
  bytes: Uint8Array,
  sheets: readonly string[],
): Promise<Map<string, SheetCells>> {
  const { sheets: read } = await readXlsx(bytes, { sheets: ({ name }) => sheets.includes(name) });
  return new Map(read.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

const cellsOf = (sheet: Sheet): SheetCells => ({
  lastRow: sheet.rows.length,
  lastColumn: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
  at: (row, column) => cellAt(sheet, row - 1, column - 1),
});

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const value = sheet.rows[row]?.[column] ?? null;
  const details = sheet.cells?.get(`${row},${column}`);
  if (details?.type === "error") return { error: String(value) };
  if (details?.formula !== undefined && value === null) return { uncalculated: details.formula };
  return plain(value);
}

const millisecondsADay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Serial numbers to the whole second, as dates lose the rest on the way. */
function plain(value: CellValue): Exclude<Cell, object> | null {
  if (!(value instanceof Date)) return value === "" ? null : value;
  const days = (value.getTime() - dayZero) / millisecondsADay;
  return Math.round(days * 86_400) / 86_400;
}
