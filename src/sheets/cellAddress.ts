/** Letters of a column counted from 1: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** `C12` for column 3, row 12. */
export const cellAddress = (column: number, row: number): string => columnLetters(column) + row;
