import { boundsOf, openBounds, type Bounds } from "./bounds";
import { divisorMethodOf, type DivisorMethod } from "./divisorMethod";
import { roundest } from "./roundest";
import type { Sharing, SharingOptions } from "./sharing";

/** The divisors that reproduce a sharing by rounding weight ÷ divisor within floor and cap. */
export interface PublishedDivisor {
  /**
   * The divisor with the fewest significant digits that gives every award. With Webster a cell
   * checks a row: `=MEDIAN(floor, cap, ROUND(weight/divisor, 0))`; with Jefferson ROUNDDOWN, with
   * Adams ROUNDUP. An end that belongs to the interval is taken only where it is a whole number, as
   * a spreadsheet divides by that without error.
   */
  readonly divisor: number;
  /**
   * Ends of the interval of all divisors that do: the highest priority not served (0 if there is
   * none) and the lowest served (Infinity if there is none). Correctly rounded for Webster,
   * Jefferson and Adams; within 10⁻¹⁵ of themselves for Dean and Huntington–Hill.
   *
   * Half and more rounds up, so the upper end belongs to the interval and the lower does not: there
   * the next claim would be served too. With Adams, which rounds up all but whole numbers, the
   * lower belongs to it and the upper does not.
   */
  readonly lower: number;
  readonly upper: number;
  /**
   * True where the interval is one point – equal claims at the cut – or too narrow for a number of
   * 15 digits. `divisor` is then that point, and rows equal at the cut cannot be told apart by it.
   */
  readonly single: boolean;
}

/**
 * The divisors of a sharing made with these weights and options. Undefined for Hamilton and Quota,
 * which have none, and where a first role that comes before all others (Adams, Dean,
 * Huntington–Hill) was not served, so that no divisor is large enough. O(n).
 */
export function divisorOf(
  weights: Float64Array,
  { awards, tie }: Sharing,
  options: SharingOptions = {},
): PublishedDivisor | undefined {
  const method = divisorMethodOf(options.method);
  if (!method) return undefined;
  const bounds = boundsOf(options, weights.length) ?? openBounds(weights.length);
  const { lower, upper } = endsOf({ weights, awards, bounds }, method);
  if (lower === Infinity) return undefined;
  const keepsLower = options.method === "Adams";
  const found = tie ? undefined : roundest({ lower, upper, keepsLower, keepsUpper: !keepsLower });
  return { divisor: found ?? upper, lower, upper, single: found === undefined };
}

interface Shared {
  readonly weights: Float64Array;
  readonly awards: Int32Array;
  readonly bounds: Bounds;
}

/** Lowest priority served above floors, highest not served below caps. */
function endsOf({ weights, awards, bounds }: Shared, method: DivisorMethod) {
  let [lower, upper] = [0, Infinity];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const roles = awards[i]!;
    if (weight === 0) continue;
    if (roles > bounds.floors[i]!) upper = Math.min(upper, method.priority(weight, roles));
    if (roles < bounds.caps[i]!) lower = Math.max(lower, method.priority(weight, roles + 1));
  }
  return { lower, upper };
}
