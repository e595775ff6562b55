import { plainText } from "../../../domain/plainText";
import type { Column, SheetDescription } from "../../../sheets/description";
import type { Cell, RawTable } from "../../../sheets/rawTable";
import type { Workbook } from "../package/workbook";
import { excelTables, type ExcelTable } from "./excelTables";
import { markedSheet } from "./marks";
import type { SheetCells } from "./sheetCells";

type Headed = Pick<Column<never>, "heading" | "aliases">;

/** What is read of a description. */
export type Readable = Pick<SheetDescription<never>, "table"> & {
  readonly columns: readonly Headed[];
};

/** Rows and columns in which a table stands. */
interface Extent {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The Excel table of that name; else the table this product made under another name; else the
 * tab of that name, from the first row that holds at least two of the described headings.
 */
export async function readTable(
  workbook: Workbook,
  description: Readable,
  cellsOf: (sheet: string) => Promise<SheetCells>,
): Promise<RawTable | undefined> {
  const found = await find(workbook, description);
  if (!found) return undefined;
  const cells = await cellsOf(found.sheet);
  const extent = found.table
    ? extentOf(found.table)
    : extentUnderHeadings(description, cells, found.tables);
  if (!extent) return undefined;
  const rowsBelow = found.table ? filledBelow(found.table.range, cells) : [];
  const table = rawTable(found.sheet, extent, cells);
  return rowsBelow.length > 0 ? { ...table, rowsBelow } : table;
}

/** Rows under an Excel table that a person may take for part of it. */
function filledBelow({ bottom, left, right }: ExcelTable["range"], cells: SheetCells): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= cells.lastRow; row++)
    for (let column = left; column <= right; column++)
      if (!isBlank(cells.at(row, column)) && rows[rows.length - 1] !== row) rows.push(row);
  return rows;
}

interface Found {
  readonly sheet: string;
  /** Where the table is an Excel table with headings. */
  readonly table?: ExcelTable;
  /** All Excel tables of that tab. */
  readonly tables: readonly ExcelTable[];
}

async function find(workbook: Workbook, description: Readable): Promise<Found | undefined> {
  const isWanted = (name: string) => name.toLowerCase() === description.table.toLowerCase();
  const tables = (await excelTables(workbook)).filter(({ headingRows }) => headingRows > 0);
  const marked = (await markedSheet(workbook, description.table))?.name;
  const table =
    tables.find(({ name }) => isWanted(name)) ??
    tables.find(({ sheet, headings }) => sheet === marked && known(description, headings) > 1);
  if (table) return { sheet: table.sheet, table, tables };
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  const sheet = marked ?? sheets.find(({ name }) => isWanted(name))?.name;
  return sheet === undefined
    ? undefined
    : { sheet, tables: tables.filter((each) => each.sheet === sheet) };
}

/** How many of the headings the description knows. */
export function known(description: Readable, headings: readonly string[]): number {
  const names = new Set(
    description.columns.flatMap(({ heading, aliases = [] }) =>
      [heading, ...aliases].map(plainText),
    ),
  );
  return new Set(headings.map(plainText).filter((heading) => names.has(heading))).size;
}

const extentOf = ({ range, totalsRows }: ExcelTable): Extent => ({
  headingRow: range.top,
  lastRow: range.bottom - totalsRows,
  left: range.left,
  right: range.right,
});

/** From the first row with at least two of the headings, as far as anything stands. */
function extentUnderHeadings(
  description: Readable,
  cells: SheetCells,
  tables: readonly ExcelTable[],
): Extent | undefined {
  for (let row = 1; row <= cells.lastRow; row++) {
    const filled = headingsIn(cells, row);
    if (
      known(
        description,
        filled.map(({ text }) => text),
      ) < 2
    )
      continue;
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

const headingText = (cell: Cell): string =>
  cell === null || typeof cell === "object" ? "" : String(cell);

function rawTable(sheet: string, extent: Extent, cells: SheetCells): RawTable {
  const { headingRow, left, right } = extent;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows: Cell[][] = [];
  for (let row = headingRow + 1; row <= extent.lastRow; row++)
    rows.push(columns.map((column) => cells.at(row, column)));
  while (rows.length > 0 && rows[rows.length - 1]!.every(isBlank)) rows.pop();
  const headings = columns.map((column) => headingText(cells.at(headingRow, column)));
  return { sheet, headingRow, firstColumn: left, headings, rows };
}

const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");
