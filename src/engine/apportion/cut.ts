import type { Candidates } from "./candidates";
import type { DivisorMethod } from "./divisorMethod";
import { nthLargest } from "./nthLargest";
import type { SharingOptions, Tie } from "./sharing";
import { takeFirst } from "./takeFirst";
import { tieOrder } from "./tieOrder";

/** The candidates that are served, and the priority (floating point) of the last of them. */
export interface Cut {
  readonly served: readonly number[];
  readonly lastPriority: number;
  readonly tie?: Tie;
}

export interface CutRules {
  readonly weights: Float64Array;
  readonly method: DivisorMethod;
  readonly options: SharingOptions;
}

/** Relative difference of two priorities in floating point beyond which it cannot mislead. */
const beyondError = 1e-13;

/**
 * Serves the first `roles` (1 to their count) of the candidates in award order. Floating point
 * finds where the cut is and settles what is clear of it; what is near is compared exactly.
 * Expected O(count).
 */
export function cutAt(candidates: Candidates, roles: number, rules: CutRules): Cut {
  const keys = keysOf(candidates, rules);
  const lastPriority = nthLargest(keys, roles);
  const clear: number[] = [];
  const near: number[] = [];
  for (let k = 0; k < keys.length; k++) {
    if (keys[k]! > lastPriority * (1 + beyondError)) clear.push(k);
    else if (keys[k]! >= lastPriority * (1 - beyondError)) near.push(k);
  }
  const { served, tie } = serveNear(candidates, near, roles - clear.length, rules);
  return { served: clear.concat(served), lastPriority, ...(tie && { tie }) };
}

/** Priorities in floating point; where all are infinite, the weights, which decide there. */
function keysOf({ rows, steps, count }: Candidates, { weights, method }: CutRules): Float64Array {
  const keys = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const weight = weights[rows[k]!]!;
    const priority = method.priority(weight, steps[k]!);
    keys[k] = priority === Infinity ? weight : priority;
  }
  return keys;
}

function serveNear(
  { rows, steps }: Candidates,
  near: readonly number[],
  roles: number,
  { weights, method, options }: CutRules,
): { served: readonly number[]; tie?: Tie } {
  if (near.length === roles) return { served: near };
  const byTieRule = tieOrder(options);
  const byPriority = (a: number, b: number): number =>
    method.compare(weights[rows[b]!]!, steps[b]!, weights[rows[a]!]!, steps[a]!);
  const order = Int32Array.from(near);
  takeFirst(order, roles, (a, b) => byPriority(a, b) || byTieRule(rows[a]!, rows[b]!));
  const last = order[roles - 1]!;
  const served = Array.from(order.subarray(0, roles));
  const equalRows = (positions: readonly number[]): number[] =>
    positions.filter((position) => byPriority(position, last) === 0).map((k) => rows[k]!);
  const tied = equalRows(near);
  const lucky = equalRows(served).sort((a, b) => a - b);
  if (tied.length === lucky.length) return { served };
  return { served, tie: { tied, roles: lucky.length, served: lucky } };
}
