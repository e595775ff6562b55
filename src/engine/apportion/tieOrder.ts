import type { SharingOptions } from "./sharing";
import type { Order } from "./takeFirst";

/** The tie rule over rows: lower place first, then lower index. */
export function tieOrder({ tiePlaces }: SharingOptions): Order {
  if (!tiePlaces) return (row, other) => row - other;
  return (row, other) => tiePlaces[row]! - tiePlaces[other]! || row - other;
}
