import { noCap } from "./bounds";
import type { DivisorMethod } from "./divisorMethod";
import type { Collected, Field, Passes, Window } from "./passes";

/**
 * The loops for Webster, Jefferson and Adams, whose roles at v = w·x are ⌊v + offset⌋.
 *
 * Clamping is written with signs instead of conditions, as floors and caps fall at random and a
 * processor cannot foresee them: `d & ~(d >> 31)` is the larger of d and 0, `d & (d >> 31)` the
 * smaller. That halves the time of a pass.
 */
export const straightPasses: Passes = { count, collect };

function count({ weights, floors, caps }: Field, { offset }: DivisorMethod, x: number): number {
  const rows = weights.length;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const value = weights[i]! * x + offset;
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
  { offset }: DivisorMethod,
  { low, high }: Window,
  { awards, candidates }: Collected,
): number {
  const rows = weights.length;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const value = weights[i]! * low + offset;
    const reach = weights[i]! * high + offset;
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

/**
 * `collect` where there are no floors and caps, in fewer reads. Only for multipliers at which no
 * row reaches 2³¹ roles.
 */
export function collectFreely(
  weights: Float64Array,
  { offset }: DivisorMethod,
  { low, high }: Window,
  { awards, candidates }: Collected,
): number {
  const rows = weights.length;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const weight = weights[i]!;
    const roles = (weight * low + offset) | 0;
    awards[i] = roles;
    total += roles;
    const most = (weight * high + offset) | 0;
    if (most !== roles) candidates.add(i, roles, most);
  }
  return total;
}
