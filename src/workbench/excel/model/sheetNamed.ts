import type { Grid, SheetInfo } from "../../grid/Grid";

/** The sheet of that name, in any case. */
export const sheetNamed = (grid: Grid, name: string): SheetInfo | undefined =>
  grid.sheets.list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
