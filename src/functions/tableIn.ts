import type { Column, SheetDescription } from "../sheets/description";
import type { Cell, RawTable } from "../sheets/rawTable";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { isBlank, type Range } from "./range";

/** Rows at the top of a range among which the headings are looked for, under a title and its lines. */
const rowsAbove = 20;

/**
 * A range as a table: the first row with two known headings is the heading row, else the first
 * row. Rows count from 1 within the range. Blank cells are settled by their column.
 */
export function tableIn<Row>(description: SheetDescription<Row>, range: Range): RawTable {
  const { columns } = description;
  const top = range.rows.slice(0, rowsAbove);
  const found = top.findIndex((row) => knownHeadings(row, columns) >= 2);
  const headingAt = Math.max(found, 0);
  const headings = (range.rows[headingAt] ?? []).map(textOf);
  const blanks = headings.map((heading) =>
    blankIn(columns.find((column) => isHeadingOf(column, heading))),
  );
  return {
    sheet: range.name,
    headingRow: headingAt + 1,
    firstColumn: 1,
    headings,
    rows: range.rows.slice(headingAt + 1).map((row) => settled(row, blanks)),
  };
}

const textOf = (cell: Cell): string =>
  isBlank(cell) || typeof cell === "object" ? "" : String(cell);

const knownHeadings = <Row>(row: readonly Cell[], columns: readonly Column<Row>[]): number =>
  columns.filter((column) => row.some((cell) => isHeadingOf(column, textOf(cell)))).length;

/**
 * What a blank or 0 means in a column: 0 where a number must stand, as Excel hands a blank over as
 * 0 on some machines; nothing where a cell may stay blank or holds words.
 */
export function blankIn(
  column: { readonly kind: string; readonly mayBeBlank?: boolean } | undefined,
): 0 | null {
  const counts = ["whole", "number", "share", "yesNo"].includes(column?.kind ?? "");
  return counts && !column?.mayBeBlank ? 0 : null;
}

/** A row of blanks is wholly blank, so that it is passed over; one that needs no change is not copied. */
function settled(row: readonly Cell[], blanks: readonly Cell[]): readonly Cell[] {
  if (row.every(isBlank)) return row.map(() => null);
  let changed: Cell[] | undefined;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === blanks[at] || !isBlank(row[at])) continue;
    changed ??= [...row];
    changed[at] = blanks[at]!;
  }
  return changed ?? row;
}
