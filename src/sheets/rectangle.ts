/** Cells of a sheet, rows and columns from 1, all sides included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row; its last column is XFD. */
const lastRow = 1_048_576;

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** `AA` → 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `F12` */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `A1:F12`, or `A1` where it is one cell. */
export function rangeText({ top, left, bottom, right }: Rectangle): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}

/** `$A$1:$F$12` */
export const absoluteRange = (rectangle: Rectangle): string =>
  rangeText(rectangle).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Reads `F12`, `$A$1:$F$12`, `A:C` or `2:5`; undefined where it is none of these. */
export function rectangleOf(text: string): Rectangle | undefined {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(text) ?? [];
  if (!left && !top) return undefined;
  return {
    top: Number(top || 1),
    left: columnNumber(left || "A"),
    bottom: Number(bottom || lastRow),
    right: columnNumber(right || "XFD"),
  };
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
