import type { HostLimits, HostModel } from "./hostModel";
import type { Relaxation } from "./relaxation";

/** The best prices found, the bound they give, and how many roles hosts and groups had on average. */
export interface Raised {
  readonly prices: Float64Array;
  /** Lower bound of every placement within the limits; infinite where there is none. */
  readonly bound: number;
  readonly meanRoles: Float64Array;
}

/** What a search for prices is given. */
export interface Raising {
  readonly limits: HostLimits;
  /** Prices to start from. */
  readonly prices: Float64Array;
  /** Cost of the best placement known: a bound that reaches it ends the search. */
  readonly target: number;
  /** Most prices tried. */
  readonly rounds: number;
}

/** Share of the way to the target that one step aims at, at first and at the end. */
const firstPace = 1.2;
const lastPace = 0.002;

/** Steps without a better bound after which the pace is halved. */
const patience = 6;

/** How much of the direction before goes into the next one, against going to and fro. */
const memory = 0.4;

/**
 * Looks for prices with a high lower bound by subgradient steps: rows that get too few half-days
 * pay more, rows that get too many pay less. O(rounds × hosts × (rows + roles)).
 */
export function raisePrices(
  model: HostModel,
  relaxation: Relaxation,
  { limits, prices: start, target, rounds }: Raising,
): Raised {
  const prices = start.slice();
  const best = start.slice();
  const meanRoles = new Float64Array(relaxation.counts.length);
  const short = new Float64Array(model.rows);
  const direction = new Float64Array(model.rows);
  const unit = priceUnit(model);
  let bound = -Infinity;
  let stalled = 0;
  let pace = firstPace;
  for (let round = 0; round < rounds && pace > lastPace; round++) {
    const value = relaxation.at(prices, limits);
    if (value > bound) {
      bound = value;
      best.set(prices);
      stalled = 0;
    } else if (++stalled > patience) {
      pace /= 2;
      stalled = 0;
    }
    if (Math.ceil(bound) >= target) break;
    addToMean(meanRoles, relaxation.counts, round);
    relaxation.shortfalls(short);
    const length = turn(direction, short);
    if (length === 0) break;
    const step = (pace * (target - value)) / length;
    for (let row = 0; row < prices.length; row++)
      prices[row] = Math.round((prices[row]! + step * direction[row]!) / unit) * unit;
  }
  return { prices: best, bound, meanRoles };
}

/**
 * What prices are multiples of: a power of two, so small that rounding costs nothing, so large that
 * all sums of prices and metres are exact in a double.
 */
function priceUnit({ metres, roles }: HostModel): number {
  const farthest = metres.reduce((most, each) => Math.max(most, each), 1);
  return 2 ** Math.max(-10, Math.ceil(Math.log2(farthest * roles)) - 42);
}

/** Later rounds count more: a mean over about the last ten. */
function addToMean(mean: Float64Array, counts: Int32Array, round: number): void {
  const weight = Math.max(0.1, 1 / (round + 1));
  for (let at = 0; at < mean.length; at++) mean[at]! += weight * (counts[at]! - mean[at]!);
}

/** Turns a direction towards the shortfalls; answers its squared length. */
function turn(direction: Float64Array, short: Float64Array): number {
  let length = 0;
  for (let row = 0; row < direction.length; row++) {
    direction[row] = short[row]! + memory * direction[row]!;
    length += direction[row]! * direction[row]!;
  }
  return length;
}
