import type { PlacedColumn } from "./layout";

/** Frozen columns may not fill the window: 60 characters at most. */
const widestFrozen = 60;

/** How many columns are frozen: the first, or number and name where a table begins with both. */
export function frozenColumns(columns: readonly PlacedColumn[]): number {
  const [first, second] = columns.map(({ column }) => column);
  if (first?.kind !== "identifier" || second?.kind !== "text") return 1;
  return first.width + second.width <= widestFrozen ? 2 : 1;
}
