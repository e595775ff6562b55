import type { SharingMethod } from "../domain/policy";
import { success, type Result } from "../domain/result";
import { apportion, type SharingOptions } from "../engine/apportion/apportion";
import { divisorOf } from "../engine/apportion/divisor";
import { marginsOf } from "../engine/apportion/margins";
import type { Tie } from "../engine/apportion/sharing";

/** What is to be shared, and within which limits. */
export interface AskedSeats {
  readonly method: SharingMethod;
  readonly seats: number;
  readonly minimum: number;
  readonly maximum?: number;
}

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
export function sameLimits(
  { method, minimum, maximum }: AskedSeats,
  count: number,
): SharingOptions {
  const all = (limit: number) => new Int32Array(count).fill(limit);
  return {
    method,
    floors: all(minimum),
    ...(maximum !== undefined && { caps: all(maximum) }),
  };
}

/** Shares seats in proportion to numbers, with all that lets a reader check it. */
export function shareSeats(numbers: readonly number[], asked: AskedSeats): Result<SharedSeats> {
  const weights = Float64Array.from(numbers);
  const limits = sameLimits(asked, weights.length);
  const shared = apportion(weights, asked.seats, limits);
  if (!shared.ok) return shared;
  const { awards, tie = null } = shared.value;
  const divisor = divisorOf(weights, shared.value, limits);
  const margins = marginsOf(weights, shared.value, limits);
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
