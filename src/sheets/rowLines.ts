import type { SheetContent } from "./description";
import type { Layout } from "./layout";
import type { Row } from "./row";

/** Height of one line of text, in points. */
export const lineHeight = 15;
/** The most lines a row is made high for; the rest can be read in the formula bar. */
const mostLines = 12;

/** Lines of text that the row of headings and each row under it are high, where texts are wrapped. */
export function rowLines(
  content: SheetContent<Row>,
  layout: Layout,
): { readonly headings: number; readonly rows: readonly number[] } {
  const headings = layout.columns.map(({ heading, column }) =>
    linesOf(heading, (column?.width ?? 14) - 1),
  );
  const wrapped = layout.columns.filter(({ column }) => column?.wrap);
  const rows = content.rows.map((row) => {
    const lines = wrapped.map(({ column }) =>
      Math.max(column!.lines ?? 1, linesOf(String(row[column!.key] ?? ""), column!.width - 1)),
    );
    return Math.min(mostLines, Math.max(1, ...lines));
  });
  return { headings: Math.min(mostLines, Math.max(...headings)), rows };
}

/** A column is as wide as so many figures; of running text, whose letters are narrower, it holds more. */
const lettersPerFigure = 1.1;

/** Fewer lines than this may be a name in capitals, which are as wide as figures. */
const runningText = 3;

/** Lines a text takes in a column so many figures wide, broken at spaces. */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, paragraph) => {
    const asFigures = linesOfParagraph(paragraph, width);
    if (asFigures < runningText) return sum + asFigures;
    return sum + Math.max(runningText - 1, linesOfParagraph(paragraph, width * lettersPerFigure));
  }, 0);
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
