import { largestSheet } from "../Area";

/** One number for a cell, growing row by row. */
export const cellKey = (row: number, column: number): number => row * largestSheet.columns + column;

/** The cell of such a number. */
export const cellAt = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / largestSheet.columns),
  column: key % largestSheet.columns,
});
