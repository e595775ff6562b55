import type { Proportional } from "./fixBounds";
import { nthLargest, nthLargestBig } from "./nthLargest";
import type { Sharing, SharingOptions, Tie } from "./sharing";
import { takeFirst } from "./takeFirst";
import { tieOrder } from "./tieOrder";

/**
 * Adds to the awards each row's whole share of the roles, then one role each to the largest
 * remainders. A weight of 0 has no remainder, and there are never more roles left than rows with
 * one, so it gets nothing.
 */
export function serveRemainders(
  share: Proportional,
  awards: Int32Array,
  options: SharingOptions,
): Sharing {
  if (share.weight === 0n) return { awards };
  if (share.weight <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const remainders = new Float64Array(awards.length);
    const left = wholeShares(share, awards, remainders);
    if (left === 0) return { awards };
    return serve({ remainders, left, last: nthLargest(remainders, left) }, awards, options);
  }
  const remainders = new Array<bigint>(awards.length);
  const left = wholeSharesBig(share, awards, remainders);
  if (left === 0) return { awards };
  return serve({ remainders, left, last: nthLargestBig(remainders, left) }, awards, options);
}

/** Products up to this are exact, and stay so where a rounded quotient is one too high. */
const exactBelow = 2 ** 52;

/** Adds whole shares, notes weight × roles mod total; returns the roles left. Exact: the remainder is below 2⁵³. */
function wholeShares(
  { weights, weight: total, roles }: Proportional,
  awards: Int32Array,
  remainders: Float64Array,
): number {
  const divisor = Number(total);
  const quota = roles / divisor;
  let left = roles;
  for (let i = 0; i < weights.length; i++) {
    const product = weights[i]! * roles;
    let whole = (weights[i]! * quota) | 0;
    let remainder = product - whole * divisor;
    if (product > exactBelow) {
      const exact = BigInt(weights[i]!) * BigInt(roles);
      whole = Number(exact / total);
      remainder = Number(exact % total);
    } else if (remainder < 0) {
      whole--;
      remainder += divisor;
    } else if (remainder >= divisor) {
      whole++;
      remainder -= divisor;
    }
    awards[i]! += whole;
    left -= whole;
    remainders[i] = remainder;
  }
  return left;
}

/** The same where the total, and so a remainder, may pass 2⁵³. */
function wholeSharesBig(
  { weights, weight: total, roles }: Proportional,
  awards: Int32Array,
  remainders: bigint[],
): number {
  let left = roles;
  for (let i = 0; i < weights.length; i++) {
    const exact = BigInt(weights[i]!) * BigInt(roles);
    const whole = Number(exact / total);
    awards[i]! += whole;
    left -= whole;
    remainders[i] = exact % total;
  }
  return left;
}

interface Remainders {
  readonly remainders: ArrayLike<number | bigint>;
  /** Roles left for them, at least 1. */
  readonly left: number;
  /** The remainder of the last served. */
  readonly last: number | bigint;
}

function serve(
  { remainders, left, last }: Remainders,
  awards: Int32Array,
  options: SharingOptions,
): Sharing {
  let contested = left;
  const tied: number[] = [];
  for (let i = 0; i < remainders.length; i++) {
    if (remainders[i]! < last) continue;
    if (remainders[i] === last) {
      tied.push(i);
    } else {
      awards[i]!++;
      contested--;
    }
  }
  const served = firstByTieRule(tied, contested, options);
  for (const row of served) awards[row]!++;
  if (served.length === tied.length) return { awards };
  const tie: Tie = { tied, roles: contested, served };
  return { awards, tie };
}

function firstByTieRule(tied: number[], count: number, options: SharingOptions): number[] {
  if (count === tied.length) return tied;
  const rows = Int32Array.from(tied);
  takeFirst(rows, count, tieOrder(options));
  return Array.from(rows.subarray(0, count).sort());
}
