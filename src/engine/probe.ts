import type { Allocation, Decision } from "./allocate";
import { blockRolesIf } from "./blockRolesIf";
import { success } from "../domain/result";
import { keptRoles } from "./claim";
import { withChange, type Change } from "./prepare";
import { blockRoles } from "./serveBlock";
import { serveProportional } from "./serveProportional";

/**
 * Roles one cluster would get by the rules if it alone were changed, all others unchanged.
 * Undefined where the changed allocation is not possible (its floors then exceed the total).
 * O(log n) in block without a regional floor, else O(n).
 */
export function rolesIf(
  { prepared }: Allocation,
  { cluster, phase }: Decision,
  change: Partial<Omit<Change, "cluster">>,
): number | undefined {
  const isBlock = prepared.policy.serve === "Block";
  const askedPhase = change.phase ?? phase;
  if (askedPhase === undefined) return undefined;
  const students = change.students ?? cluster.students;
  const asked = { cluster, students, phase: askedPhase };
  const { regionalFloor } = prepared.policy;
  if (isBlock && (!regionalFloor || regionalFloor.kind === "roles"))
    return blockRolesIf(prepared, asked);
  const changed = withChange(prepared, asked);
  const serving = isBlock
    ? success(blockRoles(changed))
    : serveProportional(changed, cluster.region);
  if (!serving.ok) return undefined;
  const place = serving.value.entries.findIndex(
    ({ candidate }) => candidate.cluster.number === cluster.number,
  );
  return place < 0 ? keptRoles(cluster, prepared.policy) : serving.value.roles[place];
}
