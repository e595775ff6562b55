import type { IRange } from "@univerjs/core";
import { rangeText, rectangleOf } from "../../sheets/rectangle";

/** `A1:C3` or `$A$1:$C$3` → the grid's range, which counts from 0; undefined where it is no address. */
export function gridRange(address: string): IRange | undefined {
  const found = rectangleOf(address.replace(/\$/g, ""));
  return (
    found && {
      startRow: found.top - 1,
      endRow: found.bottom - 1,
      startColumn: found.left - 1,
      endColumn: found.right - 1,
    }
  );
}

/** `A1:C3 E5` → the grid's ranges. */
export const gridRanges = (addresses: string): IRange[] =>
  addresses.split(/\s+/).flatMap((address) => gridRange(address) ?? []);

/** The address of a range of the grid: `A1:C3`. */
export const addressOfRange = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
  rangeText({ top: startRow + 1, bottom: endRow + 1, left: startColumn + 1, right: endColumn + 1 });
