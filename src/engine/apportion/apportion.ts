import { failure, success, type Result } from "../../domain/result";
import { divisorMethodOf } from "./divisorMethod";
import { shareByDivisor } from "./shareByDivisor";
import { shareByQuota } from "./shareByQuota";
import { shareByRemainder } from "./shareByRemainder";
import type { Sharing, SharingOptions } from "./sharing";
import { checkSharing } from "./sharingProblems";

export type { Sharing, SharingOptions, Tie } from "./sharing";

/**
 * Shares a whole number of roles (0 to 2,000,000,000) in proportion to whole weights
 * (0 to 2⁵³ − 1), within floors and caps, exactly: nothing is decided by comparing rounded numbers.
 *
 * - Webster, Jefferson, Adams, Dean, Huntington-Hill: one award list by priority, expected O(n).
 * - Hamilton: whole shares, then the largest remainders, expected O(n).
 * - Quota: Jefferson's list, nobody above the upper quota, O(roles × log n).
 *
 * Floors come first and caps end a row's claims during the sharing, not after it. A weight of 0
 * gets its floor and no more. Where equal claims meet at the cut, the tie rule settles it and the
 * tie is part of the answer. What stands in the way is answered as problems, all at once.
 */
export function apportion(
  weights: Float64Array,
  roles: number,
  options: SharingOptions = {},
): Result<Sharing> {
  const { problems, measure } = checkSharing(weights, roles, options);
  if (problems.length > 0) return failure(problems);
  const checked = { weights, roles, options, measure };
  const method = divisorMethodOf(options.method);
  if (method) return success(shareByDivisor(checked, method));
  return success(options.method === "Quota" ? shareByQuota(checked) : shareByRemainder(checked));
}
