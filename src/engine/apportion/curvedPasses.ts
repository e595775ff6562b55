import type { DivisorMethod } from "./divisorMethod";
import type { Collected, Field, Passes, Window } from "./passes";

/** The loops for Dean and Huntington–Hill: one square root a row more than the straight ones. */
export const curvedPasses: Passes = { count, collect };

function count({ weights, floors, caps }: Field, method: DivisorMethod, x: number): number {
  const { offset, slope, rootOffset, rootSlope } = method;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const v = weights[i]! * x;
    const value = offset + slope * v + Math.sqrt(rootOffset + rootSlope * v * v);
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
  method: DivisorMethod,
  { low, high }: Window,
  { awards, candidates }: Collected,
): number {
  const { offset, slope, rootOffset, rootSlope } = method;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const v = weights[i]! * low;
    const value = offset + slope * v + Math.sqrt(rootOffset + rootSlope * v * v);
    const cap = caps[i]!;
    const floor = floors[i]!;
    let roles = value < cap ? value | 0 : cap;
    if (roles < floor) roles = floor;
    awards[i] = roles;
    total += roles;
    const most = weights[i]! * high;
    const reach = offset + slope * most + Math.sqrt(rootOffset + rootSlope * most * most);
    if (reach >= roles + 1 && roles < cap) {
      candidates.add(i, roles, reach < cap ? reach | 0 : cap);
    }
  }
  return total;
}
