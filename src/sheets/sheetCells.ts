import type { Cell } from "./rawTable";

/** The cells of one sheet by row and column, both from 1. */
export interface SheetCells {
  readonly lastRow: number;
  readonly lastColumn: number;
  at(row: number, column: number): Cell;
}
