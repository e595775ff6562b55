import type { Allocation, Decision } from "./allocate";
import { blockReaches, blockRolesIf } from "./blockRolesIf";
import { keptRoles } from "./claim";
import { withChange, type Change } from "./prepare";
import { serveProportional } from "./serveProportional";
import { sharedRolesIf } from "./sharedRolesIf";

/**
 * Roles one cluster would get by the rules if it alone were changed, all others unchanged.
 * Undefined where the changed allocation is not possible (its floors then exceed the total).
 * O(log n) in block, else O(n).
 */
export function rolesIf(
  { prepared }: Allocation,
  { cluster, phase, candidate }: Decision,
  change: Partial<Pick<Change, "students" | "phase">>,
): number | undefined {
  const askedPhase = change.phase ?? phase;
  if (askedPhase === undefined) return undefined;
  const students = change.students ?? cluster.students;
  const asked = { cluster, row: candidate?.row ?? -1, students, phase: askedPhase };
  if (prepared.policy.serve === "Block") return blockRolesIf(prepared, asked);
  const serving = serveProportional(withChange(prepared, asked), cluster.region);
  if (!serving.ok) return undefined;
  const place = serving.value.entries.findIndex(
    ({ candidate }) => candidate.cluster.number === cluster.number,
  );
  return place < 0 ? keptRoles(cluster, prepared.policy) : serving.value.roles[place];
}

/**
 * Whether a ranked cluster would get at least so many roles if it alone had so many students.
 * Undefined as for `rolesIf`. O(log n) in block, O(1) in sharing without a regional floor, each
 * after O(n log n) once for an allocation; else O(n).
 */
export function reachesIf(
  allocation: Allocation,
  decision: Decision,
  students: number,
  roles: number,
): boolean | undefined {
  const { candidate } = decision;
  const { policy } = allocation.prepared;
  if (!candidate) return undefined;
  if (policy.serve === "Block")
    return blockReaches(allocation.prepared, candidate, students, roles);
  const reached = policy.regionalFloor
    ? rolesIf(allocation, decision, { students })
    : sharedRolesIf(allocation, decision, students);
  return reached === undefined ? undefined : reached >= roles;
}
