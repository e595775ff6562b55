import { largestSheet, type Area } from "../../grid/Area";
import { contains, intersection, isUnbounded } from "../../grid/areas";
import type { Done, Grid } from "../../grid/Grid";
import { refusals } from "../protocol/refusals";
import { mayDo } from "./permission";

/** Inserts blank cells and moves those there down or to the right. */
export function insertCells(grid: Grid, sheetId: string, area: Area, shift: string): Done {
  if (shift !== "Down" && shift !== "Right") throw refusals.invalidArgument();
  const whole = isUnbounded(area);
  const option = area.columns === largestSheet.columns ? "allowInsertRows" : "allowInsertColumns";
  mayDo(grid, sheetId, whole ? option : undefined);
  assertTablesWhole(grid, sheetId, area, shift === "Down");
  return grid.cells.insert(sheetId, area, shift);
}

/** Takes cells out and moves those below or to the right into the gap. */
export function removeCells(grid: Grid, sheetId: string, area: Area, shift: string): Done {
  if (shift !== "Up" && shift !== "Left") throw refusals.invalidArgument();
  const whole = isUnbounded(area);
  const option = area.columns === largestSheet.columns ? "allowDeleteRows" : "allowDeleteColumns";
  mayDo(grid, sheetId, whole ? option : undefined);
  assertTablesWhole(grid, sheetId, area, shift === "Up");
  return grid.cells.remove(sheetId, area, shift);
}

/** Excel refuses to move only some of the columns (or rows) of a table. */
function assertTablesWhole(grid: Grid, sheetId: string, area: Area, down: boolean): void {
  const moved: Area = down
    ? { ...area, rows: largestSheet.rows - area.row }
    : { ...area, columns: largestSheet.columns - area.column };
  for (const table of grid.tables.list()) {
    if (table.sheetId !== sheetId) continue;
    const met = intersection(moved, table.area);
    if (!met) continue;
    const whole = down
      ? met.columns === table.area.columns
      : met.rows === table.area.rows || contains(table.area, area);
    if (!whole)
      throw refusals.invalidOperation(
        "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
      );
  }
}
