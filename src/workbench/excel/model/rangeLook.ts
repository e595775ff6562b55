import { intersection, isUnbounded } from "../../grid/areas";
import type { CellFormat } from "../../grid/CellFormat";
import { mayDo } from "./permission";
import type { RangeReference } from "./RangeReference";
import { uniform } from "./uniform";

/** One property of the look of a range; null where cells differ. Of whole columns and rows, the used cells count. */
export function lookOf<Key extends keyof CellFormat>(
  { context, sheetId, area }: RangeReference,
  key: Key,
): CellFormat[Key] | null {
  const { cells } = context.grid;
  const first = { ...area, rows: 1, columns: 1 };
  const used = cells.used(sheetId, true);
  const compared = isUnbounded(area) ? ((used && intersection(area, used)) ?? first) : area;
  return uniform(cells.formats(sheetId, compared).map((row) => row.map((cell) => cell[key])));
}

/** Changes the look of all cells of a range. Throws AccessDenied where the sheet's protection forbids it. */
export function changeLook(range: RangeReference, change: Partial<CellFormat>): void {
  const { context, sheetId, area } = range;
  mayDo(context.grid, sheetId, "allowFormatCells");
  context.grid.cells.format(sheetId, area, change);
}
