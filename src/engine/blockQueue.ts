import type { Prepared } from "./prepare";
import { orderAgainst, type Candidate } from "./rank";
import { headFloorOf } from "./regionalHead";
import { regionalQueue } from "./regionalQueue";

type LeftFor = (candidate: Candidate) => number;

const queues = new WeakMap<Prepared, LeftFor>();

/**
 * Answers for one preparation in block how many roles are left when the turn of a changed
 * candidate comes, all others unchanged; below 0 where those before it ask for more. O(log n) an
 * answer, after O(n) once.
 */
export function blockQueueOf(prepared: Prepared): LeftFor {
  const known = queues.get(prepared);
  if (known) return known;
  const queue = blockQueue(prepared);
  queues.set(prepared, queue);
  return queue;
}

function blockQueue(prepared: Prepared): LeftFor {
  const { ranked, rows, policy } = prepared;
  /** Rank, from 0, of each cluster by its row; −1 of those that have none. */
  const ranks = new Int32Array(rows).fill(-1);
  /** By rank: roles that all before it ask for beyond kept ones. */
  const asked = new Float64Array(ranked.length + 1);
  let left = prepared.roles;
  ranked.forEach(({ candidate, claim, kept }, rank) => {
    ranks[candidate.row] = rank;
    asked[rank + 1] = asked[rank]! + claim.roles - kept;
    left -= kept;
  });
  const floor = headFloorOf(policy);
  const regional = floor && regionalQueue(prepared, floor);
  const compare = orderAgainst(ranked.map(({ candidate }) => candidate));
  return (candidate) => {
    const own = ranks[candidate.row] ?? -1;
    let [low, high] = [0, ranked.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // The candidate stands aside itself: at its own rank the next one tells.
      const other = middle === own ? middle + 1 : middle;
      if (other === ranked.length || compare(candidate, other) < 0) high = middle;
      else low = middle + 1;
    }
    const self = own >= 0 && own < low ? asked[own + 1]! - asked[own]! : 0;
    const turn = { next: low, own, asked: asked[low]! - self };
    return left - (regional ? regional(candidate, turn) : turn.asked);
  };
}
