import type { DivisorMethod } from "./divisorMethod";
import type { Collected, Field, Passes, Window } from "./passes";

/** The loops for Webster, Jefferson and Adams, whose roles at v = w·x are ⌊v + offset⌋. */
export const straightPasses: Passes = { count, collect };

function count({ weights, floors, caps }: Field, { offset }: DivisorMethod, x: number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = weights[i]! * x + offset;
    const cap = caps[i]!;
    const floor = floors[i]!;
    let roles = value < cap ? value | 0 : cap;
    if (roles < floor) roles = floor;
    total += roles;
  }
  return total;
}

function collect(
  { weights, floors, caps }: Field,
  { offset }: DivisorMethod,
  { low, high }: Window,
  { awards, candidates }: Collected,
): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const value = weight * low + offset;
    const cap = caps[i]!;
    const floor = floors[i]!;
    let roles = value < cap ? value | 0 : cap;
    if (roles < floor) roles = floor;
    awards[i] = roles;
    total += roles;
    const reach = weight * high + offset;
    if (reach >= roles + 1 && roles < cap) {
      candidates.add(i, roles, reach < cap ? reach | 0 : cap);
    }
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
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const roles = (weight * low + offset) | 0;
    awards[i] = roles;
    total += roles;
    const reach = (weight * high + offset) | 0;
    if (reach !== roles) candidates.add(i, roles, reach);
  }
  return total;
}
