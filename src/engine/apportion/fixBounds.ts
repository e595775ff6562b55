import type { Bounds } from "./bounds";
import { exactSum, WholeSum } from "./wholeSum";

/** What is left to share in proportion: rows that are fixed already have a weight of 0. */
export interface Proportional {
  readonly weights: Float64Array;
  /** Their sum, exact. */
  readonly weight: bigint;
  readonly roles: number;
}

/**
 * Fixes every row whose floor or cap holds it at the common quota, in `awards`, and returns what
 * the others share. Round by round: where the floors need more than the caps set free, rows below
 * their floors are fixed there; where the caps set free more, rows above their caps; where both are
 * equal, all of them, and it ends. (Variable fixing, after Bitran and Hax, Management Science 1981.)
 * Each round is a pass over the rows; there are few unless weights or limits grow geometrically.
 */
export function fixBounds(
  weights: Float64Array,
  roles: number,
  bounds: Bounds,
  awards: Int32Array,
): Proportional {
  const free = weights.slice();
  let left = roles;
  for (let i = 0; i < free.length; i++) {
    if (free[i] === 0) left -= awards[i] = bounds.floors[i]!;
  }
  let rest: Proportional = { weights: free, weight: exactSum(weights), roles: left };
  for (;;) {
    const held = heldBy(rest, bounds);
    if (held.atFloors.rows.length + held.atCaps.rows.length === 0) return rest;
    const needed = excess(held.atFloors, rest);
    const freed = -excess(held.atCaps, rest);
    if (needed >= freed) rest = fix(held.atFloors, rest, bounds.floors, awards);
    if (freed >= needed) rest = fix(held.atCaps, rest, bounds.caps, awards);
  }
}

/** Rows that one kind of limit holds. */
class Held {
  readonly rows: number[] = [];
  readonly weight = new WholeSum();
  roles = 0;

  add(row: number, weight: number, limit: number): void {
    this.rows.push(row);
    this.weight.add(weight);
    this.roles += limit;
  }
}

interface HeldRows {
  readonly atFloors: Held;
  readonly atCaps: Held;
}

function heldBy(rest: Proportional, { floors, caps }: Bounds): HeldRows {
  const held = { atFloors: new Held(), atCaps: new Held() };
  const { weights } = rest;
  const quota = rest.roles / Number(rest.weight);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const share = weight * quota;
    const floor = floors[i]!;
    const cap = caps[i]!;
    if (share > floor * above && share < cap * below) continue;
    if (weight === 0) continue;
    if (share < floor * below) held.atFloors.add(i, weight, floor);
    else if (share > cap * above) held.atCaps.add(i, weight, cap);
    else if (compareShare(rest, weight, floor) < 0) held.atFloors.add(i, weight, floor);
    else if (compareShare(rest, weight, cap) > 0) held.atCaps.add(i, weight, cap);
  }
  return held;
}

/** Factors beyond the error of a share in floating point: what differs by more cannot mislead. */
const [below, above] = [1 - 1e-14, 1 + 1e-14];

/** Compares a weight's exact share of the rest with a number of roles. */
function compareShare(rest: Proportional, weight: number, limit: number): number {
  const difference = BigInt(weight) * BigInt(rest.roles) - BigInt(limit) * rest.weight;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Roles the limits give these rows beyond their exact shares, times the total weight. */
const excess = (held: Held, { weight, roles }: Proportional): bigint =>
  BigInt(held.roles) * weight - held.weight.exact * BigInt(roles);

function fix(
  held: Held,
  { weights, weight, roles }: Proportional,
  limits: Int32Array,
  awards: Int32Array,
): Proportional {
  for (const row of held.rows) {
    awards[row] = limits[row]!;
    weights[row] = 0;
  }
  return { weights, weight: weight - held.weight.exact, roles: roles - held.roles };
}
