import type { Bounds } from "./bounds";

/** Totals of rows, and whether all is in order: weights whole and above 0, floors within caps. */
export interface Glance {
  /** Where false, the totals say nothing: look closely. */
  readonly isOrdinary: boolean;
  readonly weight: number;
  readonly floors: number;
  readonly placeable: number;
}

/** One pass without branches: what breaks the rules leaves a trace in a sum. */
export function glance(weights: Float64Array): Glance {
  const count = weights.length;
  let [weight, fractions, lowest] = [0, 0, 1];
  for (let i = 0; i < count; i++) {
    const each = weights[i]!;
    weight += each;
    fractions += each - Math.floor(each);
    if (each < lowest) lowest = each;
  }
  const isOrdinary = areWhole(weight, fractions, lowest);
  return { isOrdinary, weight, floors: 0, placeable: count > 0 ? Infinity : 0 };
}

/** The same with floors and caps. */
export function glanceBounded(weights: Float64Array, { floors, caps }: Bounds): Glance {
  const count = weights.length;
  let [weight, fractions, lowest] = [0, 0, 1];
  let [floorTotal, placeable, signs] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const each = weights[i]!;
    const floor = floors[i]!;
    const cap = caps[i]!;
    weight += each;
    fractions += each - Math.floor(each);
    if (each < lowest) lowest = each;
    floorTotal += floor;
    placeable += cap;
    signs |= floor | cap | (cap - floor);
  }
  const isOrdinary = areWhole(weight, fractions, lowest) && signs >= 0;
  return { isOrdinary, weight, floors: floorTotal, placeable };
}

/** Not a number and infinity show in the fractions, anything above 2⁵³ − 1 in the total. */
const areWhole = (total: number, fractions: number, lowest: number): boolean =>
  fractions === 0 && lowest >= 1 && total <= Number.MAX_SAFE_INTEGER;
