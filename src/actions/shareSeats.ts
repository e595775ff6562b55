import type { SharingMethod } from "../domain/policy";
import { failure, success, type Result } from "../domain/result";
import { apportion, type Sharing, type SharingOptions } from "../engine/apportion/apportion";
import { divisorOf } from "../engine/apportion/divisor";
import { marginsOf } from "../engine/apportion/margins";
import type { Tie } from "../engine/apportion/sharing";
import type { AskedSeats } from "./askedSeats";
import { seatsProblem } from "./seatsProblem";

/** A sharing as it is reported. */
export interface SharedSeats {
  readonly method: SharingMethod;
  readonly awards: readonly number[];
  /** A divisor that gives the awards by the method's rounding; null where the method has none. */
  readonly divisor: number | null;
  /** Ends of the divisors that do; which end belongs to them differs by method. */
  readonly divisorInterval: readonly [number, number] | null;
  readonly tie: Tie | null;
  /** Of each: how much more weight would gain it a seat, how much less would lose it one. */
  readonly margins:
    | readonly { readonly toGain: number | null; readonly toLose: number | null }[]
    | null;
}

/** The same limits for each of so many. */
function sameLimits({ method, minimum, maximum }: AskedSeats, count: number): SharingOptions {
  const all = (limit: number) => new Int32Array(count).fill(limit);
  return {
    method,
    floors: all(minimum),
    ...(maximum !== undefined && { caps: all(maximum) }),
  };
}

/** Shares seats as asked: who gets how many, and the limits of each. */
export function sharingOf(
  weights: Float64Array,
  asked: AskedSeats,
): Result<{ readonly limits: SharingOptions; readonly sharing: Sharing }> {
  const problem = seatsProblem(weights, asked);
  if (problem) return failure([problem]);
  const limits = sameLimits(asked, weights.length);
  const shared = apportion(weights, asked.seats, limits);
  return shared.ok ? success({ limits, sharing: shared.value }) : shared;
}

/** Shares seats in proportion to numbers, with all that lets a reader check it. */
export function shareSeats(numbers: readonly number[], asked: AskedSeats): Result<SharedSeats> {
  const weights = Float64Array.from(numbers);
  const shared = sharingOf(weights, asked);
  if (!shared.ok) return shared;
  const { sharing, limits } = shared.value;
  const { awards, tie = null } = sharing;
  const divisor = divisorOf(weights, sharing, limits);
  const margins = marginsOf(weights, sharing, limits);
  return success({
    method: asked.method,
    awards: [...awards],
    divisor: divisor?.divisor ?? null,
    divisorInterval: divisor ? [divisor.lower, divisor.upper] : null,
    tie,
    margins:
      margins?.toGain.map((toGain, row) => ({
        toGain: toGain ?? null,
        toLose: margins.toLose[row] ?? null,
      })) ?? null,
  });
}
