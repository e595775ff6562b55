import type { Bounds } from "./bounds";

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

/** Checks and adds up all rows. O(n), one pass. */
export const measure = (weights: Float64Array, bounds: Bounds | undefined): Measure =>
  bounds ? measureBounded(weights, bounds) : measureFree(weights);

function measureFree(weights: Float64Array): Measure {
  let badWeights = 0;
  let zeros = 0;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    total += weight;
    if (!(weight >= 0 && weight <= Number.MAX_SAFE_INTEGER && Math.floor(weight) === weight)) {
      badWeights++;
    }
    if (weight === 0) zeros++;
  }
  const positives = weights.length - zeros;
  const placeable = positives > 0 ? Infinity : 0;
  return { badWeights, badBounds: 0, positives, weight: total, floors: 0, placeable };
}

function measureBounded(weights: Float64Array, { floors, caps }: Bounds): Measure {
  let [badWeights, badBounds, zeros] = [0, 0, 0];
  let [total, floorTotal, placeable] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const floor = floors[i]!;
    const cap = caps[i]!;
    total += weight;
    floorTotal += floor;
    if (!(weight >= 0 && weight <= Number.MAX_SAFE_INTEGER && Math.floor(weight) === weight)) {
      badWeights++;
    }
    if (floor < 0 || floor > cap) badBounds++;
    if (weight === 0) {
      zeros++;
      placeable += floor;
    } else {
      placeable += cap;
    }
  }
  const positives = weights.length - zeros;
  return { badWeights, badBounds, positives, weight: total, floors: floorTotal, placeable };
}
