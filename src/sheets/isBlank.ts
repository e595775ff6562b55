import type { Cell } from "./rawTable";

/** Whether nothing stands in a cell. @param zeroIsBlank whether a blank cell may come as 0 */
export const isBlank = (cell: Cell, zeroIsBlank = false): boolean =>
  typeof cell === "number"
    ? zeroIsBlank && cell === 0
    : cell === null || (typeof cell === "string" && isBlankText(cell));

/** Whether a text is nothing but white space, which its first letter or digit rules out. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  const isVisible = first > 0x20 && first < 0x7f;
  return !isVisible && text.trim() === "";
}
