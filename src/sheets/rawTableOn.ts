import { knownHeadings, type Readable } from "./knownHeadings";
import type { LocatedTable } from "./locateTable";
import { isBlank } from "./isBlank";
import type { Cell, RawTable } from "./rawTable";
import type { SheetCells } from "./sheetCells";
import type { TableOnSheet } from "./tableOnSheet";

/** Rows and columns in which a table stands. */
interface Extent {
  /** Of the Excel table. */
  readonly name?: string;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The described table as it stands on its sheet: the Excel table, or what stands under the first
 * row that holds at least two of the described headings.
 */
export function rawTableOn(
  description: Readable,
  { sheet, table, tables }: LocatedTable,
  cells: SheetCells,
): RawTable | undefined {
  const extent = table ? extentOf(table) : extentUnderHeadings(description, cells, tables);
  if (!extent) return undefined;
  const rowsBelow = table ? filledBelow(table.range, cells) : [];
  return {
    ...rawTable(sheet, extent, cells),
    ...(description.fields && { above: cellsAbove(extent, cells) }),
    ...(rowsBelow.length > 0 && { rowsBelow }),
  };
}

/** Rows under an Excel table that a person may take for part of it. */
function filledBelow({ bottom, left, right }: TableOnSheet["range"], cells: SheetCells): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= cells.lastRow; row++)
    for (let column = left; column <= right; column++)
      if (!isBlank(cells.at(row, column)) && rows[rows.length - 1] !== row) rows.push(row);
  return rows;
}

const extentOf = ({ name, range, totalsRows }: TableOnSheet): Extent => ({
  name,
  headingRow: range.top,
  lastRow: range.bottom - totalsRows,
  left: range.left,
  right: range.right,
});

/** From the first row with at least two of the headings, as far as anything stands. */
function extentUnderHeadings(
  description: Readable,
  cells: SheetCells,
  tables: readonly TableOnSheet[],
): Extent | undefined {
  for (let row = 1; row <= cells.lastRow; row++) {
    const filled = headingsIn(cells, row);
    const texts = filled.map(({ text }) => text);
    if (knownHeadings(description, texts) < 2) continue;
    const table = tables.find(({ range }) => range.top === row);
    if (table) return extentOf(table);
    const [left, right] = [filled[0]!.column, filled[filled.length - 1]!.column];
    return { headingRow: row, lastRow: cells.lastRow, left, right };
  }
  return undefined;
}

function headingsIn(cells: SheetCells, row: number): { text: string; column: number }[] {
  const filled: { text: string; column: number }[] = [];
  for (let column = 1; column <= cells.lastColumn; column++) {
    const text = headingText(cells.at(row, column));
    if (text.trim() !== "") filled.push({ text, column });
  }
  return filled;
}

/** The cells over the headings. */
const cellsAbove = ({ headingRow, left, right }: Extent, cells: SheetCells): Cell[][] =>
  Array.from({ length: headingRow - 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, index) => cells.at(row + 1, left + index)),
  );

const headingText = (cell: Cell): string =>
  cell === null || typeof cell === "object" ? "" : String(cell);

function rawTable(sheet: string, extent: Extent, cells: SheetCells): RawTable {
  const { name, headingRow, left, right } = extent;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows: Cell[][] = [];
  for (let row = headingRow + 1; row <= extent.lastRow; row++)
    rows.push(columns.map((column) => cells.at(row, column)));
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => isBlank(cell))) rows.pop();
  const headings = columns.map((column) => headingText(cells.at(headingRow, column)));
  const named = name === undefined ? {} : { name };
  return { sheet, ...named, headingRow, firstColumn: left, headings, rows };
}
