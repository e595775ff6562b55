import type { Source } from "../../grid/ChartInfo";
import type { Grid, NameInfo } from "../../grid/Grid";
import { readAddress } from "../address";
import { sheetNamed } from "./sheetNamed";

/** The name of that text: the sheet's own before the workbook's. */
export function findName(grid: Grid, name: string, sheetId?: string): NameInfo | undefined {
  const all = grid.names.list().filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return (
    all.find((each) => sheetId !== undefined && each.sheetId === sheetId) ??
    all.find((each) => each.sheetId === undefined)
  );
}

/** The cells a name stands for; undefined where it stands for something else, or for cells that are gone. */
export function cellsOfName(grid: Grid, { formula }: NameInfo): Source | undefined {
  const address = readAddress(formula.replace(/^=/, ""));
  const sheet = address?.sheet === undefined ? undefined : sheetNamed(grid, address.sheet);
  return address && sheet && { sheetId: sheet.id, area: address.area };
}

/** The cells of the name or the table of that text. */
export function namedCells(grid: Grid, text: string, sheetId: string): Source | undefined {
  const name = findName(grid, text, sheetId);
  if (name) return cellsOfName(grid, name);
  const table = grid.tables.list().find((each) => each.name.toLowerCase() === text.toLowerCase());
  if (!table) return undefined;
  const { area, showTotals } = table;
  const body = { ...area, row: area.row + 1, rows: area.rows - (showTotals ? 2 : 1) };
  return { sheetId: table.sheetId, area: body };
}
