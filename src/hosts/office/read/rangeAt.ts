import type { Spot } from "../../../sheets/movedSpot";
import { rectangleOf, type Rectangle } from "../../../sheets/rectangle";
import { impossible } from "../../../domain/impossible";

/** The cells of a rectangle. */
export const rangeAt = (
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Rectangle,
): Excel.Range => sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);

/** Reads an address as Excel gives it: `Sheet!A1:F12`, `'My sheet'!$B$2`. */
export function areaOf(address: string): Rectangle {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  return rectangleOf(cells) ?? impossible(`the address ${address}`);
}

/** A single cell as a rectangle. */
export const cellArea = ({ row, column }: Spot): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
