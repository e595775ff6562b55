import { noCap } from "./bounds";
import type { DivisorMethod } from "./divisorMethod";
import type { Collected, Field, Passes, Window } from "./passes";

/**
 * The loops for Dean and Huntington–Hill: the straight ones with a square root. (One set for all
 * would cost Webster about a tenth.)
 */
export const curvedPasses: Passes = { count, collect };

function count({ weights, floors, caps }: Field, method: DivisorMethod, x: number): number {
  const { offset, slope, rootOffset, rootSlope } = method;
  const rows = weights.length;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const v = weights[i]! * x;
    const value = offset + slope * v + Math.sqrt(rootOffset + rootSlope * v * v);
    const floor = floors[i]!;
    const cap = caps[i]!;
    const above = (value < noCap ? value | 0 : noCap) - floor;
    const over = floor + (above & ~(above >> 31)) - cap;
    total += cap + (over & (over >> 31));
  }
  return total;
}

function collect(
  { weights, floors, caps }: Field,
  { offset, slope, rootOffset, rootSlope }: DivisorMethod,
  { low, high }: Window,
  { awards, candidates }: Collected,
): number {
  const rows = weights.length;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const v = weights[i]! * low;
    const u = weights[i]! * high;
    const value = offset + slope * v + Math.sqrt(rootOffset + rootSlope * v * v);
    const reach = offset + slope * u + Math.sqrt(rootOffset + rootSlope * u * u);
    const floor = floors[i]!;
    const cap = caps[i]!;
    let least: number;
    let most: number;
    if (reach < noCap) {
      least = value | 0;
      most = reach | 0;
    } else {
      least = value < noCap ? value | 0 : noCap;
      most = noCap;
    }
    const above = least - floor;
    const over = floor + (above & ~(above >> 31)) - cap;
    const roles = cap + (over & (over >> 31));
    awards[i] = roles;
    total += roles;
    if (most !== least && most > roles) candidates.add(i, roles, most < cap ? most : cap);
  }
  return total;
}
