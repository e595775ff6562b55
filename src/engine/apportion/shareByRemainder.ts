import { boundsOf } from "./bounds";
import type { Checked } from "./checked";
import { fixBounds } from "./fixBounds";
import { serveRemainders } from "./serveRemainders";
import type { Sharing } from "./sharing";
import { exactSum } from "./wholeSum";

/**
 * Hamilton's method (largest remainder, Hare quota): each row gets the whole part of its exact
 * share, and the roles still left go one each to the largest remainders. Expected O(n).
 *
 * With floors and caps the exact shares are MEDIAN(floor, weight × multiplier, cap) with the one
 * multiplier at which they add up to the total: rows held by a floor or cap get exactly that, the
 * others share the rest by whole parts and remainders of their common quota.
 */
export function shareByRemainder({ weights, roles, options }: Checked): Sharing {
  const bounds = boundsOf(options, weights.length);
  const awards = new Int32Array(weights.length);
  if (!bounds) {
    return serveRemainders({ weights, weight: exactSum(weights), roles }, awards, options);
  }
  return serveRemainders(fixBounds(weights, roles, bounds, awards), awards, options);
}
