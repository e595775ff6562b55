import type { SheetContent } from "../../../sheets/description";
import type { Layout } from "../../../sheets/layout";
import type { Row } from "../../../sheets/row";
import { lineHeight, rowLines } from "../../../sheets/rowLines";
import type { CellGrid } from "./cellGrid";

/**
 * Heights for the rows in which text is wrapped. Excel would work them out when it opens the file;
 * other programs do not all do so.
 */
export function setHeights(content: SheetContent<Row>, layout: Layout, grid: CellGrid): void {
  const { headings, rows } = rowLines(content, layout);
  setLines(grid, layout.headingRow, headings);
  rows.forEach((lines, index) => setLines(grid, layout.firstRow + index, lines));
}

function setLines(grid: CellGrid, row: number, lines: number): void {
  const found = grid.get(row);
  if (found && lines > 1) found.attributes = { ...found.attributes, ht: `${lines * lineHeight}` };
}
