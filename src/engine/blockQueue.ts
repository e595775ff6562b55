import type { Prepared } from "./prepare";
import { Merits, type Candidate } from "./rank";
import { headFloorOf } from "./regionalHead";
import { RegionalQueue } from "./regionalQueue";

const queues = new WeakMap<Prepared, BlockQueue>();

/** The queue of a preparation; O(n) the first time. */
export function blockQueueOf(prepared: Prepared): BlockQueue {
  const known = queues.get(prepared);
  if (known) return known;
  const queue = new BlockQueue(prepared);
  queues.set(prepared, queue);
  return queue;
}

/** What all questions about one preparation in block share. */
export class BlockQueue {
  /** Rank, from 0, of each cluster by its row; −1 of those that have none. */
  private readonly ranks: Int32Array;
  private readonly merits: Merits;
  /** By rank: roles that all before it ask for beyond kept ones. */
  private readonly asked: Float64Array;
  /** Roles left after the kept ones are set aside. */
  private readonly left: number;
  private readonly regional: RegionalQueue | undefined;

  constructor(prepared: Prepared) {
    const { ranked, roles, policy, rows } = prepared;
    this.ranks = new Int32Array(rows).fill(-1);
    this.merits = new Merits(ranked.map(({ candidate }) => candidate));
    this.asked = new Float64Array(ranked.length + 1);
    let left = roles;
    ranked.forEach(({ candidate, claim, kept }, rank) => {
      this.ranks[candidate.row] = rank;
      this.asked[rank + 1] = this.asked[rank]! + claim.roles - kept;
      left -= kept;
    });
    this.left = left;
    const floor = headFloorOf(policy);
    this.regional = floor && new RegionalQueue(prepared, floor);
  }

  /**
   * Roles left when the turn of a changed candidate comes, all others unchanged; below 0 where
   * those before it ask for more. O(log n).
   */
  leftFor(candidate: Candidate): number {
    const own = this.ranks[candidate.row] ?? -1;
    const next = this.nextAfter(candidate, own);
    const self = own >= 0 && own < next ? this.asked[own + 1]! - this.asked[own]! : 0;
    const asked = this.asked[next]! - self;
    return this.left - (this.regional?.askedBefore(candidate, { next, own, asked }) ?? asked);
  }

  private get size(): number {
    return this.asked.length - 1;
  }

  /** Rank of the first that comes after a candidate, which stands aside itself. */
  private nextAfter(candidate: Candidate, own: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.isBefore(candidate, middle === own ? middle + 1 : middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private isBefore(candidate: Candidate, rank: number): boolean {
    return rank === this.size || this.merits.compareWith(candidate, rank) < 0;
  }
}
