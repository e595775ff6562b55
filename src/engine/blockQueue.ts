import { countBelow, countWhere } from "./countBelow";
import { changedCandidate, type Prepared } from "./prepare";
import { compareRank, type Candidate } from "./rank";
import { headFloorOf } from "./regionalHead";
import { regionalQueue } from "./regionalQueue";
import { comparePoints, pointsOf } from "./score";

/** Answers about one cluster that is changed, all others unchanged; made in O(n). */
interface BlockQueue {
  /**
   * Roles that are left when its turn comes; below 0 where those before it ask for more. O(log n).
   */
  readonly leftFor: (candidate: Candidate) => number;
  /**
   * Whether at least so many are left when the turn of a ranked one comes that has so many students
   * instead: O(log n) numbers, and one comparison of clusters.
   */
  readonly areLeftFor: (ranked: Candidate, students: number, roles: number) => boolean;
  /**
   * Whether so many are left at the place of the ranked cluster in this row: then they are where it
   * grows, as it moves forward or stays. Unknown, false, with a regional floor, where its growth
   * moves others. O(1).
   */
  readonly areLeftAt: (row: number, roles: number) => boolean;
}

const queues = new WeakMap<Prepared, BlockQueue>();

/** The queue of one preparation in block, made when it is first asked for. */
export function blockQueueOf(prepared: Prepared): BlockQueue {
  const known = queues.get(prepared);
  if (known) return known;
  const queue = blockQueue(prepared);
  queues.set(prepared, queue);
  return queue;
}

function blockQueue(prepared: Prepared): BlockQueue {
  const { ranked, policy } = prepared;
  const { ranks, asked, left } = sumsOf(prepared);
  const floor = headFloorOf(policy);
  const regional = floor && regionalQueue(prepared, floor);
  const rankOf = (candidate: Candidate) => ranks[candidate.row] ?? -1;
  const askedAt = (rank: number) => asked[rank + 1]! - asked[rank]!;
  const comesBefore = (candidate: Candidate, rank: number) => {
    // The candidate stands aside itself: at its own rank the next one tells.
    const other = rank === rankOf(candidate) ? rank + 1 : rank;
    return other === ranked.length || compareRank(candidate, ranked[other]!.candidate) < 0;
  };
  const leftFor = (candidate: Candidate) => {
    const own = rankOf(candidate);
    const next = countWhere(ranked.length, (rank) => !comesBefore(candidate, rank));
    const self = own >= 0 && own < next ? askedAt(own) : 0;
    const turn = { next, own, asked: asked[next]! - self };
    return left - (regional ? regional(candidate, turn) : turn.asked);
  };
  const areLeftFor = (candidate: Candidate, students: number, roles: number) => {
    if (regional) return leftFor(changedCandidate(prepared, { ...candidate, students })!) >= roles;
    const own = rankOf(candidate);
    const beforeIt = left - roles;
    const self = asked[own]! <= beforeIt ? askedAt(own) : 0;
    const latest = countBelow(asked, beforeIt + self + 1) - 1;
    if (latest < 0) return false;
    const other = latest === own ? latest + 1 : latest;
    return (
      other === ranked.length ||
      comesBeforeWith(prepared, candidate, students, ranked[other]!.candidate)
    );
  };
  const areLeftAt = (row: number, roles: number) =>
    !regional && asked[ranks[row]!]! <= left - roles;
  return { leftFor, areLeftFor, areLeftAt };
}

interface Sums {
  /** Rank, from 0, of each cluster by its row; −1 of those that have none. */
  readonly ranks: Int32Array;
  /** By rank: roles that all before it ask for beyond kept ones; last those that all ask for. */
  readonly asked: Float64Array;
  /** Roles that are left once the kept ones are set aside. */
  readonly left: number;
}

function sumsOf({ ranked, rows, roles }: Prepared): Sums {
  const ranks = new Int32Array(rows).fill(-1);
  const asked = new Float64Array(ranked.length + 1);
  let left = roles;
  ranked.forEach(({ candidate, claim, kept }, rank) => {
    ranks[candidate.row] = rank;
    asked[rank + 1] = asked[rank]! + claim.roles - kept;
    left -= kept;
  });
  return { ranks, asked, left };
}

/** Whether a cluster with so many students comes before another; mostly plain numbers tell. */
function comesBeforeWith(
  prepared: Prepared,
  candidate: Candidate,
  students: number,
  other: Candidate,
): boolean {
  const { policy, scores } = prepared;
  const { cluster, standing } = candidate;
  const points = scores?.get(cluster.number) ?? pointsOf(cluster, policy, students);
  const clear = other.standing - standing || comparePoints(points, other.score.points);
  return (clear || compareRank(changedCandidate(prepared, { ...candidate, students })!, other)) < 0;
}
