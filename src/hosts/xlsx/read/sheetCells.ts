import { readXlsx } from "hucre/xlsx";
import type { CellValue, Sheet } from "hucre";
import type { Cell } from "../../../sheets/rawTable";

/** The cells of one tab by row and column, both from 1. */
export interface SheetCells {
  readonly lastRow: number;
  readonly lastColumn: number;
  at(row: number, column: number): Cell;
}

/**
 * Reads the cells of one tab of an .xlsx file: dates as Excel serial numbers of the 1900 system,
 * whatever the file counts in; formulas by the value kept with them.
 */
export async function sheetCells(bytes: Uint8Array, sheet: string): Promise<SheetCells> {
  const workbook = await readXlsx(bytes, { sheets: (info) => info.name === sheet });
  const read = workbook.sheets[0];
  return {
    lastRow: read?.rows.length ?? 0,
    lastColumn: read?.rows.reduce((most, row) => Math.max(most, row.length), 0) ?? 0,
    at: (row, column) => (read ? cellAt(read, row - 1, column - 1) : null),
  };
}

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
