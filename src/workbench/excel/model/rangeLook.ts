import { intersection, isUnbounded } from "../../grid/areas";
import type { Area } from "../../grid/Area";
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
  const compared = isUnbounded(area) ? usedWithin(cells.used(sheetId, true), area) : area;
  return uniform(cells.formats(sheetId, compared).map((row) => row.map((cell) => cell[key])));
}

/** The used cells of an area; its first cell where there are none. */
const usedWithin = (used: Area | undefined, area: Area): Area =>
  (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 };

/** Changes the look of all cells of a range. Throws AccessDenied where the sheet's protection forbids it. */
export function changeLook(range: RangeReference, change: Partial<CellFormat>): void {
  const { context, sheetId, area } = range;
  mayDo(context.grid, sheetId, "allowFormatCells");
  context.grid.cells.format(sheetId, area, change);
}
