import type { Bounds } from "./bounds";
import type { Proportional } from "./fixBounds";
import { nthLargest, nthLargestBig } from "./nthLargest";
import type { Sharing, SharingOptions, Tie } from "./sharing";
import { takeFirst } from "./takeFirst";
import { tieOrder } from "./tieOrder";

/**
 * Adds to the awards each row's whole share of the roles, then one role each to the largest
 * remainders. A weight of 0 has no remainder, and there are never more roles left than rows with
 * one, so it gets nothing.
 *
 * With bounds, a whole share below its floor or above its cap becomes that, and such a row takes no
 * part in the remainders; undefined where exactly the roles cannot be given out in this way.
 */
export function serveRemainders(
  share: Proportional,
  awards: Int32Array,
  options: SharingOptions,
  bounds?: Bounds,
): Sharing | undefined {
  if (share.weight === 0n) return bounds ? undefined : { awards };
  const isSmall = share.weight <= BigInt(Number.MAX_SAFE_INTEGER);
  const remainders = isSmall ? new Float64Array(awards.length) : new Array<bigint>(awards.length);
  const rest =
    remainders instanceof Float64Array
      ? wholeShares(share, awards, remainders)
      : wholeSharesBig(share, awards, remainders);
  const left = bounds ? heldWithin(bounds, awards, remainders, rest) : rest;
  if (left === undefined) return undefined;
  if (left === 0) return { awards };
  const last =
    remainders instanceof Float64Array
      ? nthLargest(remainders, left)
      : nthLargestBig(remainders, left);
  return serve({ remainders, left, last }, awards, options);
}

/** Moves awards to their floors and caps; the roles then left, if the other rows can take them. */
function heldWithin(
  { floors, caps }: Bounds,
  awards: Int32Array,
  remainders: Float64Array | bigint[],
  rest: number,
): number | undefined {
  const none = remainders instanceof Float64Array ? 0 : 0n;
  let left = rest;
  let open = 0;
  for (let i = 0; i < awards.length; i++) {
    const whole = awards[i]!;
    const held = Math.max(floors[i]!, Math.min(whole, caps[i]!));
    left += whole - held;
    awards[i] = held;
    if (held !== whole || whole === caps[i]!) remainders[i] = none;
    else if (remainders[i] !== none) open++;
  }
  return left < 0 || left > open ? undefined : left;
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
