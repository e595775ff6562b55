import { columnLetters, columnNumber } from "./rectangle";

/** A cell named in a formula. */
export interface Reference {
  /** False where it is on another sheet or in another workbook. */
  readonly here: boolean;
  readonly row: number;
  readonly column: number;
  /** Held with $. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/**
 * The pieces of a formula in which cells may be named, and those in which what looks like a cell
 * is none: texts, sheet names, structured references, functions and names.
 */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|[\p{L}_\\][\p{L}\d_.\\?]*[!(]?|\d[\d.]*(?:E[+-]?\d+)?|./gu;

/** The formula with every cell it names replaced by what `replace` makes of it. */
export function mapReferences(
  formula: string,
  replace: (reference: Reference) => { readonly row: number; readonly column: number },
): string {
  let sheetNamed = false;
  return formula.replace(piece, (text: string, ...groups: (string | undefined)[]) => {
    const [columnHold = "", letters, rowHold = "", digits] = groups;
    if (letters === undefined || digits === undefined) {
      if (text !== ":") sheetNamed = text.endsWith("!");
      return text;
    }
    const here = !sheetNamed;
    const reference = {
      here,
      row: Number(digits),
      column: columnNumber(letters),
      rowFixed: rowHold === "$",
      columnFixed: columnHold === "$",
    };
    const { row, column } = replace(reference);
    if (row < 1 || column < 1) return "#REF!";
    return `${columnHold}${columnLetters(column)}${rowHold}${row}`;
  });
}

/** The formula as Excel copies it to a cell so many rows down and columns right. */
export const copiedFormula = (formula: string, down: number, right: number): string =>
  mapReferences(formula, ({ row, column, rowFixed, columnFixed }) => ({
    row: rowFixed ? row : row + down,
    column: columnFixed ? column : column + right,
  }));

/**
 * The formula of a row of a table once that row stands elsewhere: what it takes from its own row
 * it takes from the new one. All other references stay.
 */
export const carriedFormula = (
  formula: string,
  rows: { readonly from: number; readonly to: number },
  columnTo: (column: number) => number,
): string =>
  mapReferences(formula, ({ here, row, column, rowFixed }) =>
    here && !rowFixed && row === rows.from
      ? { row: rows.to, column: columnTo(column) }
      : { row, column },
  );

/** The formula of a row of a table as a new row takes it: as Excel fills it down. */
export const filledFormula = (
  formula: string,
  rows: { readonly from: number; readonly to: number },
  columnTo: (column: number) => number,
): string =>
  mapReferences(formula, ({ here, row, column, rowFixed }) => ({
    row: rowFixed ? row : row + rows.to - rows.from,
    column: here && !rowFixed && row === rows.from ? columnTo(column) : column,
  }));
