import type { Column, SheetDescription } from "../sheets/description";
import type { Cell, RawTable } from "../sheets/rawTable";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { isBlank, type Range } from "./range";

/** Rows at the top of a range among which the headings are looked for, under a title and its lines. */
const rowsAbove = 20;

/**
 * A range as a table: the first row with two known headings is the heading row, else the first
 * row. Rows count from 1 within the range.
 */
export function tableIn<Row>(description: SheetDescription<Row>, range: Range): RawTable {
  const { columns } = description;
  const top = range.rows.slice(0, rowsAbove);
  const found = top.findIndex((row) => knownHeadings(row, columns) >= 2);
  const headingAt = Math.max(found, 0);
  const headings = (range.rows[headingAt] ?? []).map(textOf);
  return {
    sheet: range.name,
    headingRow: headingAt + 1,
    firstColumn: 1,
    headings,
    zeroIsBlank: true,
    rows: range.rows.slice(headingAt + 1),
  };
}

const textOf = (cell: Cell): string =>
  isBlank(cell) || typeof cell === "object" ? "" : String(cell);

const knownHeadings = <Row>(row: readonly Cell[], columns: readonly Column<Row>[]): number =>
  columns.filter((column) => row.some((cell) => isHeadingOf(column, textOf(cell)))).length;
