import { largestSheet, type Area } from "./Area";

/** The cells two areas share; undefined where there are none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether the first holds all of the second. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** Whether the area is whole columns or whole rows, which Excel calls unbounded. */
export const isUnbounded = ({ rows, columns }: Area): boolean =>
  rows === largestSheet.rows || columns === largestSheet.columns;

/** Whether the area lies on a sheet of Excel's size. */
export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= largestSheet.rows &&
  column + columns <= largestSheet.columns;

/** One value for each cell, row by row. */
export const mapCells = <Value>(
  { row, column, rows, columns }: Area,
  value: (row: number, column: number) => Value,
): Value[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => value(row + down, column + across)),
  );

/** What is left of an area without the cells of another: up to four areas. */
export function without(area: Area, taken: Area): Area[] {
  const shared = intersection(area, taken);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...middle, column: area.column, columns: shared.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
