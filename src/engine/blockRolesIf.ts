import { claimOf, keptRoles } from "./claim";
import type { Change, Entry, Prepared } from "./prepare";
import { candidateOf, compareMerit, settleTie, type Candidate } from "./rank";

/** What all questions about one preparation share. */
interface Queue {
  /** Place of each cluster in the order of service, by number. */
  readonly places: ReadonlyMap<string, number>;
  /** Roles asked for, beyond kept ones, by all entries before each place, and by all. */
  readonly asked: Float64Array;
  /** Roles left after the kept ones are set aside. */
  readonly left: number;
}

const queues = new WeakMap<Prepared, Queue>();

/**
 * Roles one cluster would get in block if it alone were changed: the same as serving everybody
 * again, but only its own place is looked for. Not for policies with a regional floor, which
 * reorders the queue. O(log n), after O(n) once for a preparation.
 */
export function blockRolesIf(prepared: Prepared, change: Change): number {
  const { policy } = prepared;
  const { cluster, students, phase } = change;
  const kept = keptRoles(cluster, policy);
  const candidate = candidateOf(cluster, phase, policy, {
    firstInTie: prepared.firstInTies.has(cluster.number),
    students,
    points: prepared.scores?.get(cluster.number),
  });
  if (!candidate) return kept;
  const left = leftAt({ ...candidate, cluster: { ...cluster, students } }, candidate, prepared);
  const more = claimOf(cluster, policy, students).roles - kept;
  if (more <= left) return kept + more;
  return policy.lastCluster === "Gets what is left" ? kept + Math.max(0, left) : kept;
}

/** Roles left when the turn of a changed candidate comes; below 0 where others ask for more. */
function leftAt(asked: Candidate, candidate: Candidate, prepared: Prepared): number {
  const queue = queueOf(prepared);
  const own = queue.places.get(candidate.cluster.number) ?? prepared.ranked.length;
  const isBefore = ({ candidate: other }: Entry) =>
    (compareMerit(candidate, other) || settleTie(asked, other).order) < 0;
  let [low, high] = [
    0,
    queue.places.has(candidate.cluster.number) ? queue.places.size - 1 : queue.places.size,
  ];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(prepared.ranked[middle < own ? middle : middle + 1]!)) high = middle;
    else low = middle + 1;
  }
  const before =
    low <= own
      ? queue.asked[low]!
      : queue.asked[low + 1]! - (queue.asked[own + 1]! - queue.asked[own]!);
  return queue.left - before;
}

function queueOf(prepared: Prepared): Queue {
  const known = queues.get(prepared);
  if (known) return known;
  const { ranked, roles } = prepared;
  const asked = new Float64Array(ranked.length + 1);
  let kept = 0;
  ranked.forEach((entry, place) => {
    kept += entry.kept;
    asked[place + 1] = asked[place]! + entry.claim.roles - entry.kept;
  });
  const places = new Map(ranked.map(({ candidate }, place) => [candidate.cluster.number, place]));
  const queue = { places, asked, left: roles - kept };
  queues.set(prepared, queue);
  return queue;
}
