import type { Candidates } from "./candidates";
import type { DivisorMethod } from "./divisorMethod";
import type { SharingOptions, Tie } from "./sharing";
import { positionsTo, takeFirst } from "./takeFirst";
import { tieOrder } from "./tieOrder";

/** The candidates that are served, and the priority (floating point) of the last of them. */
export interface Cut {
  readonly served: Int32Array;
  readonly lastPriority: number;
  readonly tie?: Tie;
}

/** Relative difference of two priorities in floating point beyond which it cannot mislead. */
const beyondError = 1e-14;

/** Serves the first `roles` (1 to their count) of the candidates in award order. Expected O(count). */
export function cutAt(
  candidates: Candidates,
  roles: number,
  { weights, method, options }: CutRules,
): Cut {
  const { rows, steps, count } = candidates;
  const byTieRule = tieOrder(options);
  const keys = new Float64Array(count);
  for (let k = 0; k < count; k++) keys[k] = method.priority(weights[rows[k]!]!, steps[k]!);
  const byPriority = (a: number, b: number): number => {
    const [key, other] = [keys[a]!, keys[b]!];
    if (key < other * (1 - beyondError)) return 1;
    if (other < key * (1 - beyondError)) return -1;
    return method.compare(weights[rows[b]!]!, steps[b]!, weights[rows[a]!]!, steps[a]!);
  };
  const positions = positionsTo(count);
  takeFirst(positions, roles, (a, b) => byPriority(a, b) || byTieRule(rows[a]!, rows[b]!));
  const served = positions.subarray(0, roles);
  const last = served[roles - 1]!;
  const tie = tieAt(candidates, served, (position) => byPriority(position, last) === 0);
  return { served, lastPriority: keys[last]!, ...(tie && { tie }) };
}

export interface CutRules {
  readonly weights: Float64Array;
  readonly method: DivisorMethod;
  readonly options: SharingOptions;
}

/** The tie with the last served, if any claim equal to it was not served. */
function tieAt(
  { rows, count }: Candidates,
  served: Int32Array,
  isEqual: (position: number) => boolean,
): Tie | undefined {
  const isServed = new Uint8Array(count);
  for (const position of served) isServed[position] = 1;
  const tied: number[] = [];
  const lucky: number[] = [];
  for (let k = 0; k < count; k++) {
    if (!isEqual(k)) continue;
    tied.push(rows[k]!);
    if (isServed[k]) lucky.push(rows[k]!);
  }
  return lucky.length < tied.length ? { tied, roles: lucky.length, served: lucky } : undefined;
}
