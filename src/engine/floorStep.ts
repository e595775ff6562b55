import type { Cluster } from "../domain/cluster";
import type { Policy } from "../domain/policy";
import { countText, numberText } from "../domain/wording";
import { isWide, keptRoles, schoolsFloor } from "./claim";
import type { Step } from "./step";

/** One rule that assures a cluster of some roles. */
interface FloorRule {
  readonly roles: number;
  readonly because: string;
}

/** What a cluster is sure of in proportional sharing, and by which rule; none where it is nothing. */
export function floorSteps(cluster: Cluster, policy: Policy): Step[] {
  const most = policy.maximumRoles ?? Infinity;
  const kept = keptRoles(cluster, policy);
  const highest = floorRules(cluster, policy).reduce((a, b) => (b.roles > a.roles ? b : a));
  const byRule = Math.min(highest.roles, most);
  const floor = Math.max(kept, byRule);
  if (floor === 0) return [];
  const limited = highest.roles > most ? ", limited to the maximum" : "";
  const because =
    kept > byRule
      ? "it holds that many already, and present roles are kept"
      : `${highest.because}${limited}`;
  return [{ what: "Floor", sentence: `It gets at least ${countText(floor, "role")}: ${because}.` }];
}

/** In the order in which a claim would apply them. */
function floorRules(cluster: Cluster, policy: Policy): readonly FloorRule[] {
  const { minimumRoles, schoolsPerRole, schoolsPerRoleWide } = policy;
  const schools = (most: number | undefined) =>
    `${countText(cluster.schools, "school")}, at most ${most} to a role`;
  const spread = numberText(cluster.spreadKm ?? 0, 1);
  return [
    { roles: minimumRoles, because: `the policy's minimum is ${numberText(minimumRoles)}` },
    { roles: schoolsFloor(cluster, schoolsPerRole), because: schools(schoolsPerRole) },
    {
      roles: isWide(cluster, policy) ? schoolsFloor(cluster, schoolsPerRoleWide) : 0,
      because: `${schools(schoolsPerRoleWide)}, as they lie up to ${spread} km apart`,
    },
  ];
}
