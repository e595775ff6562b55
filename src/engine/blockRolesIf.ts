import { blockQueueOf } from "./blockQueue";
import { keptRoles, rolesByRules } from "./claim";
import { changedCandidate, type Change, type Prepared } from "./prepare";
import type { Candidate } from "./rank";

/**
 * Roles one cluster would get in block if it alone were changed: the same as serving everybody
 * again, but only its own place is looked for. O(log n), after O(n) once for a preparation.
 */
export function blockRolesIf(prepared: Prepared, change: Change): number {
  const { policy } = prepared;
  const { cluster, students } = change;
  const kept = keptRoles(cluster, policy);
  const candidate = changedCandidate(prepared, change);
  if (!candidate) return kept;
  const left = blockQueueOf(prepared).leftFor(candidate);
  const more = rolesByRules(cluster, policy, students) - kept;
  if (more <= left) return kept + more;
  return policy.lastCluster === "Gets what is left" ? kept + Math.max(0, left) : kept;
}

/** Whether a ranked cluster would get at least so many roles with so many students, sooner. */
export function blockReaches(
  prepared: Prepared,
  candidate: Candidate,
  students: number,
  roles: number,
): boolean {
  const { policy } = prepared;
  const { cluster, row } = candidate;
  const kept = keptRoles(cluster, policy);
  if (roles <= kept) return true;
  const claim = rolesByRules(cluster, policy, students);
  if (claim < roles) return false;
  const needed = (policy.lastCluster === "Gets what is left" ? roles : claim) - kept;
  const queue = blockQueueOf(prepared);
  if (students >= candidate.students && queue.areLeftAt(row, needed)) return true;
  return queue.areLeftFor(candidate, students, needed);
}
