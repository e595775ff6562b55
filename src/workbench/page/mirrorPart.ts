import type { Area } from "../grid/Area";

/** Most rows and columns of a sheet that are given to people who cannot see the grid at once. */
export const mirrorSize = { rows: 200, columns: 30 } as const;

/** The part of a sheet around the active cell, moved by whole pages so that it stays put while reading. */
export function mirrorPart(
  used: Area,
  at: { readonly row: number; readonly column: number },
): Area {
  const [row, rows] = part(used.row + used.rows, at.row, mirrorSize.rows);
  const [column, columns] = part(used.column + used.columns, at.column, mirrorSize.columns);
  return { row, rows, column, columns };
}

function part(end: number, at: number, most: number): [first: number, count: number] {
  const first =
    at < end ? Math.floor(at / most) * most : Math.floor(Math.max(0, end - 1) / most) * most;
  return [first, Math.max(1, Math.min(most, end - first))];
}
