import type { Cell, RawTable } from "../../src/sheets/rawTable";

/** A table on the sheet "Term 4" whose headings stand in row 5 from column C, unless said otherwise. */
export const tableOf = (
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  more: Partial<RawTable> = {},
): RawTable => ({ sheet: "Term 4", headingRow: 5, firstColumn: 3, headings, rows, ...more });
