import type { Area } from "../../grid/Area";
import type { Source } from "../../grid/ChartInfo";
import type { Grid } from "../../grid/Grid";
import type { TableInfo } from "../../grid/TableInfo";
import { refusals } from "../protocol/refusals";

/** The table of that id. Throws ItemNotFound where it is gone. */
export function tableById(grid: Grid, id: string): TableInfo {
  const found = grid.tables.list().find((table) => table.id === id);
  if (!found) throw refusals.itemNotFound();
  return found;
}

/** The rows of a table without its headings and totals. */
export const bodyOf = ({ area, showTotals }: TableInfo): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - (showTotals ? 2 : 1),
});

/** Where something is added among so many: at the end for undefined and -1. Throws InvalidArgument. */
export function placeFor(index: number | undefined, count: number): number {
  const place = index === undefined || index === -1 ? count : index;
  if (!(place >= 0 && place <= count)) throw refusals.invalidArgument();
  return place;
}

/** Whether any of the cells holds something. */
export const isInUse = (grid: Grid, { sheetId, area }: Source): boolean =>
  grid.cells.formulas(sheetId, area).some((row) => row.some((cell) => cell !== ""));

/** Gives the table that area, unless it has it since its cells moved. */
export async function ensureArea(grid: Grid, id: string, area: Area): Promise<void> {
  const now = tableById(grid, id).area;
  const keys = ["row", "column", "rows", "columns"] as const;
  if (keys.some((key) => now[key] !== area[key])) await grid.tables.update(id, { area });
}
