import type { Area } from "../../grid/Area";
import { isUnbounded } from "../../grid/areas";
import type { Grid } from "../../grid/Grid";
import { refusals } from "../protocol/refusals";

/** Throws AccessDenied where the sheet is protected and does not allow this, such as `allowFormatCells`. */
export function mayDo(grid: Grid, sheetId: string, option?: string): void {
  const { on, options } = grid.sheets.setup(sheetId).protection;
  if (on && !(option !== undefined && options[option] === true)) throw refusals.accessDenied();
}

/** Throws AccessDenied where the sheet is protected and one of the cells is locked. */
export function mayWrite(grid: Grid, sheetId: string, area: Area): void {
  if (!grid.sheets.setup(sheetId).protection.on) return;
  if (isUnbounded(area)) throw refusals.accessDenied();
  const locked = grid.cells.formats(sheetId, area).some((row) => row.some((cell) => cell.locked));
  if (locked) throw refusals.accessDenied();
}
