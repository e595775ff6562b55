import { largestSheet, type Area } from "../Area";

/** One number for a cell, growing row by row. */
export const cellKey = (row: number, column: number): number => row * largestSheet.columns + column;

/** The cell of such a number. */
export const cellAt = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / largestSheet.columns),
  column: key % largestSheet.columns,
});

/** The smallest area that holds the cells of such numbers; undefined where there are none. */
export function areaAround(lists: readonly Iterable<number>[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const keys of lists)
    for (const key of keys) {
      const column = key % largestSheet.columns;
      if (column < left) left = column;
      if (column > right) right = column;
      if (key < top) top = key;
      if (key > bottom) bottom = key;
    }
  if (right < 0) return undefined;
  const [row, last] = [cellAt(top).row, cellAt(bottom).row];
  return { row, column: left, rows: last - row + 1, columns: right - left + 1 };
}
