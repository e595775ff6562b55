import { boundsOf, type Bounds } from "./bounds";
import type { Checked } from "./checked";
import { fixBounds } from "./fixBounds";
import { serveRemainders } from "./serveRemainders";
import type { Sharing, SharingOptions } from "./sharing";
import { exactSum } from "./wholeSum";

/**
 * Hamilton's method (largest remainder, Hare quota): each row gets the whole part of its exact
 * share, and the roles still left go one each to the largest remainders. Expected O(n).
 *
 * With floors and caps, as United States law had it with a floor of one: each row gets the larger
 * of its floor and the whole part of its share (at most its cap), and the remainders of the rows
 * that no limit holds compete for what is left. Where that cannot give out exactly the roles, the
 * shares are MEDIAN(floor, weight × multiplier, cap) with the one multiplier at which they add up
 * to the total: rows held by a limit get exactly that, the others share the rest.
 */
export function shareByRemainder({ weights, roles, options }: Checked): Sharing {
  const bounds = boundsOf(options, weights.length);
  const weight = exactSum(weights);
  const rows = weights.length;
  return (
    serveRemainders({ weights, weight, roles }, new Int32Array(rows), options, bounds) ??
    shareWithFixedRows(weights, roles, options, bounds!)
  );
}

function shareWithFixedRows(
  weights: Float64Array,
  roles: number,
  options: SharingOptions,
  bounds: Bounds,
): Sharing {
  const awards = new Int32Array(weights.length);
  return serveRemainders(fixBounds(weights, roles, bounds, awards), awards, options)!;
}
