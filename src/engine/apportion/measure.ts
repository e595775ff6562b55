import type { Bounds } from "./bounds";
import { glance, glanceBounded } from "./glance";

/** What one look at all rows tells. */
export interface Measure {
  /** Weights that are not whole numbers from 0 to 2⁵³ − 1. */
  readonly badWeights: number;
  /** Floors below 0, and floors above their caps. */
  readonly badBounds: number;
  /** Rows with a weight above 0. */
  readonly positives: number;
  /** Sum of the weights, in floating point. */
  readonly weight: number;
  readonly floors: number;
  /** Most roles that can be placed: the caps, for weights of 0 the floors. */
  readonly placeable: number;
}

/** Checks and adds up all rows. O(n): one quick pass, a second one where anything is out of the ordinary. */
export function measure(weights: Float64Array, bounds: Bounds | undefined): Measure {
  const seen = bounds ? glanceBounded(weights, bounds) : glance(weights);
  if (!seen.isOrdinary) return lookClosely(weights, bounds);
  const { weight, floors, placeable } = seen;
  return { badWeights: 0, badBounds: 0, positives: weights.length, weight, floors, placeable };
}

function lookClosely(weights: Float64Array, bounds: Bounds | undefined): Measure {
  let [badWeights, badBounds, positives] = [0, 0, 0];
  let [weight, floors, placeable] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const each = weights[i]!;
    const floor = bounds ? bounds.floors[i]! : 0;
    const cap = bounds ? bounds.caps[i]! : Infinity;
    weight += each;
    floors += floor;
    placeable += each === 0 ? floor : cap;
    if (each !== 0) positives++;
    if (!Number.isSafeInteger(each) || each < 0) badWeights++;
    if (floor < 0 || floor > cap) badBounds++;
  }
  return { badWeights, badBounds, positives, weight, floors, placeable };
}
