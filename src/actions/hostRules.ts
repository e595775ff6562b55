import type { HostDecision } from "../domain/hostDecision";
import type { PlacementPolicy } from "../domain/policy";
import { isStateSchool, type School } from "../domain/school";
import type { PlacementRules } from "../engine/placement/placementInput";

/**
 * The rules of one cluster: those of the policy, and what persons decided about its schools. A
 * decision that a school may host goes before the policy.
 * @param schools those of the cluster that are open
 */
export function hostRules(
  decisions: readonly HostDecision[],
  { hosts, largestDistanceKm }: PlacementPolicy,
  schools: readonly School[],
): PlacementRules {
  const bySchool = new Map(decisions.map((decision) => [decision.schoolNumber, decision]));
  const pairs = <Value>(of: (school: School, decision?: HostDecision) => Value | undefined) =>
    new Map(
      schools.flatMap((school) => {
        const value = of(school, bySchool.get(school.number));
        return value === undefined ? [] : [[school.number, value] as const];
      }),
    );
  return {
    lockedHosts: pairs((_, decision) => decision?.lscsAtLeast),
    bannedHosts: pairs((school, decision) => {
      if (decision?.mayHost !== undefined) return decision.mayHost ? undefined : decided(decision);
      return hosts === "All schools" || isStateSchool(school) ? undefined : notState;
    }),
    halfDays: pairs((_, decision) => decision?.halfDays),
    employers: pairs((_, decision) => decision?.employerNumber),
    ...(largestDistanceKm !== undefined && { largestDistanceKm }),
  };
}

const notState = "not a state or state-integrated school";

const decided = ({ decidedBy, reason }: HostDecision): string =>
  `so decided by ${decidedBy}, "${reason}"`;
