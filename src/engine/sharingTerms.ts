import type { Entry } from "./prepare";
import { settleTie } from "./rank";

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
  const order = entries.map((_, index) => index);
  // Students as they are in this question, not as on the sheet, settle a tie.
  const asked = entries.map(({ candidate, claim: { students } }) =>
    students === candidate.cluster.students
      ? candidate
      : { ...candidate, cluster: { ...candidate.cluster, students } },
  );
  order.sort((a, b) => settleTie(asked[a]!, asked[b]!).order);
  const places = new Int32Array(entries.length);
  order.forEach((index, place) => (places[index] = place));
  return places;
}
