import { columnIndex, columnLetters } from "./address";

const outsideQuotes = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const a1 = /(?<![A-Z0-9_.$\\])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Z0-9_.(])/gi;
const r1c1 = /(?<![A-Z0-9_.\\])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Z0-9_.(])/gi;

const inFormula = (formula: string, change: (piece: string) => string): string =>
  formula
    .split(outsideQuotes)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");

const offset = (name: string, fixed: boolean, index: number, from: number): string => {
  if (fixed) return `${name}${index + 1}`;
  return index === from ? name : `${name}[${index - from}]`;
};

/** `=A1*$B$2` in the cell of that row and column (from 0) → `=RC[-1]*R2C2`. Whole columns and rows stay as they are. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  inFormula(formula, (piece) =>
    piece.replace(a1, (...parts: string[]) => {
      const [, fixedColumn, letters = "", fixedRow, digits] = parts;
      const down = offset("R", fixedRow !== "", Number(digits) - 1, row);
      return down + offset("C", fixedColumn !== "", columnIndex(letters), column);
    }),
  );

const place = (given: string | undefined, from: number): { fixed: boolean; index: number } => {
  if (given === undefined) return { fixed: false, index: from };
  if (given.startsWith("[")) return { fixed: false, index: from + Number(given.slice(1, -1)) };
  return { fixed: true, index: Number(given) - 1 };
};

/** The reverse: `=RC[-1]*R2C2` → `=A1*$B$2`. */
export const fromR1C1 = (formula: string, row: number, column: number): string =>
  inFormula(formula, (piece) =>
    piece.replace(r1c1, (_, rowPart?: string, columnPart?: string) => {
      const [at, across] = [place(rowPart, row), place(columnPart, column)];
      const letters = columnLetters(across.index);
      return `${across.fixed ? "$" : ""}${letters}${at.fixed ? "$" : ""}${at.index + 1}`;
    }),
  );
