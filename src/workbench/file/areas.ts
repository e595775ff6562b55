import type { IRange } from "@univerjs/core";
import type { Area } from "../grid/Area";

/** An area as Univer writes it. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** Univer's range as an area. */
export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const overlaps = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

export const covers = (outer: IRange, inner: IRange): boolean =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

/** One value for each cell of an area, by row and column of the sheet. */
export function matrixOf<T>(
  { row, column, rows, columns }: Area,
  valueAt: (row: number, column: number) => T | undefined,
): Record<number, Record<number, T>> {
  const matrix: Record<number, Record<number, T>> = {};
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) {
      const value = valueAt(r, c);
      if (value !== undefined) (matrix[r] ??= {})[c] = value;
    }
  return matrix;
}

/** The same as rows of a table. */
export const rowsOf = <T>(
  { row, column, rows, columns }: Area,
  valueAt: (row: number, column: number) => T,
): T[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => valueAt(row + r, column + c)),
  );
