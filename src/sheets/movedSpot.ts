import type { FormerBlock } from "./formerBlock";
import type { SheetPlan } from "./sheetPlan";
import type { TableOnSheet } from "./tableOnSheet";

/** A cell, rows and columns from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a cell of the sheet as it was stands now: cells of the table have gone with their row and
 * column (undefined where one of them is no longer there), all others stand where they stood.
 */
export function movedSpot({ former, carry }: SheetPlan, spot: Spot): Spot | undefined {
  if (!former?.table || !carry || !isInTable(former, former.table, spot)) return spot;
  const [row, column] = [carry.rowTo(spot.row), carry.columnTo(spot.column)];
  return row === undefined || column === undefined ? undefined : { row, column };
}

const isInTable = ({ columns }: FormerBlock, { range }: TableOnSheet, spot: Spot): boolean =>
  spot.row >= range.top && spot.row <= range.bottom && columns.some(({ at }) => at === spot.column);
