import type { Area } from "../../grid/Area";
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

/** Gives the table that area, unless it has it since its cells moved. */
export async function ensureArea(grid: Grid, id: string, area: Area): Promise<void> {
  const now = tableById(grid, id).area;
  const keys = ["row", "column", "rows", "columns"] as const;
  if (keys.some((key) => now[key] !== area[key])) await grid.tables.update(id, { area });
}
