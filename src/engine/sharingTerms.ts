import type { Entry } from "./prepare";
import { settleTie } from "./rank";
import { sortedOrder } from "./sortedOrder";

/** The weights and limits by which entries share. */
export interface SharingTerms {
  readonly weights: Float64Array;
  readonly floors: Int32Array;
  readonly caps: Int32Array;
  /** Place of each in the tie rule. */
  readonly tiePlaces: Int32Array;
}

/** The limits of all entries side by side, and the tie rule's order of them. O(n log n). */
export function sharingTerms(entries: readonly Entry[]): SharingTerms {
  const weights = new Float64Array(entries.length);
  const floors = new Int32Array(entries.length);
  const caps = new Int32Array(entries.length);
  entries.forEach(({ limits }, index) => {
    weights[index] = limits.weight;
    floors[index] = limits.floor;
    caps[index] = limits.cap;
  });
  return { weights, floors, caps, tiePlaces: tiePlacesOf(entries) };
}

function tiePlacesOf(entries: readonly Entry[]): Int32Array {
  const order = sortedOrder(
    entries.length,
    (a, b) => settleTie(entries[a]!.candidate, entries[b]!.candidate).order,
  );
  const places = new Int32Array(entries.length);
  order.forEach((index, place) => (places[index] = place));
  return places;
}
