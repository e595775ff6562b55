import type { SheetContent } from "../../../sheets/description";
import type { CellGrid } from "./cellGrid";
import type { Layout } from "./layout";
import type { Row } from "./row";

/** Height of one line of text, in points. */
const line = 15;
/** The most lines a row is made high for; the rest can be read in the formula bar. */
const mostLines = 12;

/**
 * Heights for the rows in which text is wrapped. Excel would work them out when it opens the file;
 * other programs do not all do so.
 */
export function setHeights(content: SheetContent<Row>, layout: Layout, grid: CellGrid): void {
  const headings = layout.columns.map(({ heading, column }) =>
    linesOf(heading, (column?.width ?? 14) - 1),
  );
  setLines(grid, layout.headingRow, Math.max(...headings));
  const wrapped = layout.columns.filter(({ column }) => column?.wrap);
  content.rows.forEach((row, index) => {
    const lines = wrapped.map(({ column }) =>
      linesOf(String(row[column!.key] ?? ""), column!.width - 1),
    );
    setLines(grid, layout.firstRow + index, Math.max(1, ...lines));
  });
}

function setLines(grid: CellGrid, row: number, lines: number): void {
  const found = grid.get(row);
  if (found && lines > 1)
    found.attributes = { ...found.attributes, ht: `${Math.min(lines, mostLines) * line}` };
}

/** Lines a text takes in a column so many characters wide, broken at spaces. */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.ceil(used / room) - 1;
    used = used > room ? used % room || room : used;
  }
  return lines;
}
