import type { Bounds } from "./bounds";
import type { Candidates } from "./candidates";
import type { DivisorMethod } from "./divisorMethod";

/** Weights with the fewest and most roles of each. */
export interface Field extends Bounds {
  readonly weights: Float64Array;
}

/** Two multipliers around the cut, the lower placing fewer roles. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

/** What a collecting pass fills: roles at the window's low end, and the claims inside the window. */
export interface Collected {
  readonly awards: Int32Array;
  readonly candidates: Candidates;
}

/** The loops over all rows: one set for the straight signposts, one for the curved ones. */
export interface Passes {
  /** Roles placed at multiplier x, within floors and caps. O(n); never falls as x grows. */
  readonly count: (field: Field, method: DivisorMethod, x: number) => number;
  /** Places the roles at the low end, collects the claims inside the window; returns the roles placed. O(n). */
  readonly collect: (
    field: Field,
    method: DivisorMethod,
    window: Window,
    into: Collected,
  ) => number;
}

/**
 * Relative half-width of the window for a sharing of this size: a few √n roles to each side, which
 * is how far n roundings stray from their mean.
 */
export const windowWidth = (rows: number, roles: number): number =>
  Math.min(0.5, Math.max(4, 3 * Math.sqrt(rows)) / roles);

export const windowAround = (x: number, width: number): Window => ({
  low: x / (1 + width),
  high: x * (1 + width),
});
