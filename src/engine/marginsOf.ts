import type { Policy } from "../domain/policy";
import type { Allocation, Decision } from "./allocate";
import { rolesIf } from "./probe";

/** How far a cluster's roles are from changing, all other clusters unchanged. */
export interface Margins {
  /**
   * Fewest more students, of the same make-up, with which it would get another role; undefined
   * where no number would do (its maximum, or the roles have run out).
   */
  readonly studentsToGain?: number;
  /** Fewest fewer students with which it would lose a role; undefined where none would. */
  readonly studentsToLose?: number;
}

/**
 * Whether a cluster that grows while others do not never loses. Not so under Hamilton and Quota,
 * nor in block where a claim that does not fit gets nothing: there margins would mislead.
 */
const isMonotone = ({ serve, lastCluster, method }: Policy): boolean =>
  serve === "Block"
    ? lastCluster === "Gets what is left"
    : method !== "Hamilton" && method !== "Quota";

/**
 * Both margins of one cluster, exactly: found by allocating again, as roles only rise with
 * students. Undefined for a cluster that is not ranked or whose roles a person set, and under
 * rules that are not monotone. O(n log students).
 */
export function marginsOf(allocation: Allocation, decision: Decision): Margins | undefined {
  const { policy } = allocation.input;
  if (!decision.candidate || !isMonotone(policy)) return undefined;
  const { students } = decision.cluster;
  const now = decision.computed;
  const rolesWith = (change: number) =>
    rolesIf(allocation, decision, { students: students + change }) ?? now;
  const studentsToGain = firstWhere((more) => rolesWith(more) > now, farthest(students, policy));
  const studentsToLose =
    now === 0 ? undefined : firstWhere((fewer) => rolesWith(-fewer) < now, students);
  return {
    ...(studentsToGain !== undefined && { studentsToGain }),
    ...(studentsToLose !== undefined && { studentsToLose }),
  };
}

/** Beyond ten times the students and a hundred roles' worth, a gain is no longer news. */
const farthest = (students: number, { studentsPerRole }: { studentsPerRole: number }) =>
  10 * students + 100 * studentsPerRole;

/** The smallest whole number from 1 to `last` where a monotone question turns true. */
function firstWhere(isTrue: (value: number) => boolean, last: number): number | undefined {
  if (last < 1) return undefined;
  let [below, above] = [0, 1];
  while (!isTrue(above)) {
    if (above >= last) return undefined;
    [below, above] = [above, Math.min(last, above * 2)];
  }
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (isTrue(middle)) above = middle;
    else below = middle;
  }
  return above;
}
