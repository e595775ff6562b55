import { error, type Problem } from "../domain/problem";
import type { Row } from "./row";
import type { Column, SheetContent } from "./description";
import { keyText, type FormerBlock, type FormerColumn } from "./formerBlock";
import type { Layout } from "./layout";
import { written } from "./written";

/** Where the rows and columns of the last run have gone. */
export interface Carry {
  /** Undefined for a row that is no longer in the table. */
  rowTo(row: number): number | undefined;
  /** Undefined for a column that is no longer in or beside the table. */
  columnTo(column: number): number | undefined;
  /** Rows of the last run that are no longer in the table, with their keys as a person reads them. */
  readonly gone: readonly { readonly row: number; readonly key: string }[];
  readonly problems: readonly Problem[];
}

/** Matches the rows of the last run to the new ones by the columns that tell rows apart. */
export function carryOf(content: SheetContent<Row>, layout: Layout, former: FormerBlock): Carry {
  const keys = keyColumns(content);
  const formerKeys = keys.map(({ key }) => former.columns.find((each) => each.key === key));
  const columns = new Map(layout.columns.map(({ at, former: was }) => [was?.at, at]));
  const rows = new Map<number, number>();
  const gone: { row: number; key: string }[] = [];
  const isKeyed = formerKeys.every((column) => column !== undefined);
  if (former.table) matchHeadingsAndTotals(rows, layout, former);
  if (isKeyed) {
    const places = newPlaces(content, keys, layout);
    for (let row = former.firstRow; former.table && row <= former.lastRow; row++) {
      const cells = formerKeys.map((column) => former.cells.at(row, column!.at));
      const place = places.get(keyText(cells))?.shift();
      if (place === undefined) gone.push({ row, key: keyText(cells).replaceAll("\u0000", ", ") });
      else rows.set(row, place);
    }
  }
  const added = former.columns.filter((column) => column.added);
  return {
    rowTo: (row) => rows.get(row),
    columnTo: (column) => columns.get(column),
    gone,
    problems: isKeyed || added.length === 0 ? [] : [keysMissing(keys, added, former)],
  };
}

/** The columns that together may not repeat; else the first. */
function keyColumns({ description }: SheetContent<Row>): Column<Row>[] {
  const unique: readonly string[] = description.unique ?? [];
  const columns = description.columns.filter(({ key }) => unique.includes(key));
  return columns.length > 0 ? columns : description.columns.slice(0, 1);
}

function matchHeadingsAndTotals(rows: Map<number, number>, layout: Layout, former: FormerBlock) {
  rows.set(former.firstRow - 1, layout.headingRow);
  if (layout.totalsRow !== undefined) rows.set(former.lastRow + 1, layout.totalsRow);
}

/** The new rows of each key, first to last, as a key may repeat. */
function newPlaces(
  { rows }: SheetContent<Row>,
  keys: readonly Column<Row>[],
  { firstRow }: Layout,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = keyText(keys.map((column) => written(column, row[column.key])));
    places.set(key, [...(places.get(key) ?? []), firstRow + index]);
  });
  return places;
}

function keysMissing(
  keys: readonly Column<Row>[],
  added: readonly FormerColumn[],
  { sheet }: FormerBlock,
): Problem {
  const own = added.map(({ heading }) => `“${heading}”`).join(", ");
  const needed = keys.map(({ heading }) => `“${heading}”`).join(", ");
  return error(
    "key-column-missing",
    `Your own columns ${own} are carried over row by row by ${needed}, and that heading is no longer in the table. Put the heading back, or move your columns to another sheet.`,
    { sheet },
  );
}
