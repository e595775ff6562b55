import type { School } from "../../domain/school";
import type { Decision } from "../allocate";

/** Why schools have no LSC, in the order in which it is asked. */
export const leftOutReasons = [
  "In no cluster",
  "In a cluster without a phase at the snapshot",
  "In a cluster whose phase is not served",
  "In a cluster whose turn came after the roles ran out",
  "In a cluster whose students come to no role",
  "In a cluster that a person gave none",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** The clusters and schools that one reason leaves out. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly clusters: number;
  readonly schools: readonly School[];
}

/**
 * Who is left out and why: each school without a role in its cluster once. O(clusters + schools).
 * A school of a cluster that nobody lists is in no cluster.
 */
export function leftOut(schools: readonly School[], decisions: readonly Decision[]): LeftOut[] {
  const byNumber = new Map(decisions.map((decision) => [decision.cluster.number, decision]));
  const reasons = new Map<School, LeftOutReason | undefined>(
    schools.map((school) => [school, reasonFor(byNumber.get(school.clusterNumber ?? ""))]),
  );
  const ofClusters = decisions.map(reasonFor);
  return leftOutReasons.map((reason) => ({
    reason,
    clusters: ofClusters.filter((each) => each === reason).length,
    schools: schools.filter((school) => reasons.get(school) === reason),
  }));
}

/** Undefined for a cluster with roles. */
function reasonFor(decision: Decision | undefined): LeftOutReason | undefined {
  if (!decision) return "In no cluster";
  const { roles, override, outcome } = decision;
  if (roles > 0) return undefined;
  if (override?.roles === 0 && override.way !== "First in a tie")
    return "In a cluster that a person gave none";
  if (outcome === "not in the snapshot") return "In a cluster without a phase at the snapshot";
  if (outcome === "phase not served") return "In a cluster whose phase is not served";
  return outcome === "roles ran out"
    ? "In a cluster whose turn came after the roles ran out"
    : "In a cluster whose students come to no role";
}
