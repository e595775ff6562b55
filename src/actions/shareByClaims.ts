import type { Policy } from "../domain/policy";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText, numberText } from "../domain/wording";
import { apportion } from "../engine/apportion/apportion";
import { roundedRoles } from "../engine/claim";
import { noCap } from "../engine/shareLimits";

/**
 * Shares the policy's roles among clusters of which only the students are known. Nobody can then
 * be put first, so all share in proportion to their students, by the policy's method, each at
 * least the fewest roles and none above its claim; where there are roles for all claims, each
 * claim is met. A cluster without students takes no part.
 */
export function shareByClaims(
  students: readonly number[],
  policy: Policy,
): Result<readonly number[]> {
  const { studentsPerRole, rounding, minimumRoles, maximumRoles = noCap, method } = policy;
  const claims = Int32Array.from(students, (count) =>
    count === 0
      ? 0
      : Math.min(
          maximumRoles,
          Math.max(minimumRoles, roundedRoles(count, studentsPerRole, rounding)),
        ),
  );
  const wanted = claims.reduce((sum, claim) => sum + claim, 0);
  if (wanted <= policy.roles) return success([...claims]);
  const floors = claims.map((claim) => Math.min(claim, minimumRoles));
  const least = floors.reduce((sum, floor) => sum + floor, 0);
  if (least > policy.roles) return failure([fewestAboveTotal(least, policy)]);
  const weights = Float64Array.from(students);
  const shared = apportion(weights, policy.roles, { method, floors, caps: claims });
  return shared.ok ? success([...shared.value.awards]) : shared;
}

const fewestAboveTotal = (least: number, { roles, minimumRoles }: Policy) =>
  error(
    "fewest-above-total",
    `The setting "Fewest roles a cluster gets" is ${numberText(minimumRoles)}, which comes to ${countText(least, "role")} for these clusters, but there are ${numberText(roles)}. Lower it or allocate more roles.`,
  );
