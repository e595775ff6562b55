import type { Grid } from "../grid/Grid";
import type { Mirror } from "./Mirror";
import { mirrorPart } from "./mirrorPart";

/** The part of the active sheet around a cell, as texts. */
export function mirrorAround(
  { cells, sheets, view }: Grid,
  at: { readonly row: number; readonly column: number },
): Mirror {
  const sheetId = view.activeSheet();
  const used = cells.used(sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const part = mirrorPart(used, at);
  return {
    sheet: sheets.list().find(({ id }) => id === sheetId)?.name ?? "",
    part,
    isAll: part.rows >= used.row + used.rows && part.columns >= used.column + used.columns,
    texts: cells.text(sheetId, part),
  };
}
