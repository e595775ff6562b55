import type { RegionalFloor } from "../domain/policy";
import type { Region } from "../domain/region";
import type { Entry, Prepared } from "./prepare";
import type { Candidate } from "./rank";
import { isShort, regionalHead } from "./regionalHead";

/** The clusters of one region in rank order, with sums over those before each, and over all. */
class Members {
  readonly ranks: number[] = [];
  readonly students: number[] = [0];
  /** Roles asked for beyond kept ones. */
  readonly asked: number[] = [0];
  /** How many of them stand at the head of the order. */
  head = 0;

  add({ claim, kept }: Entry, rank: number): void {
    this.ranks.push(rank);
    this.students.push(this.students.at(-1)! + claim.students);
    this.asked.push(this.asked.at(-1)! + claim.roles - kept);
  }

  /** How many rank before a rank. O(log n). */
  before(rank: number): number {
    let low = 0;
    let high = this.ranks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ranks[middle]! < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where a changed cluster comes in rank order. */
interface Turn {
  /** Rank of the first that comes after it. */
  readonly next: number;
  /** Its former rank; −1 where it had none. */
  readonly own: number;
  /** Roles that the others before it in rank ask for. */
  readonly asked: number;
}

/**
 * What all questions about one order with a regional floor share. A change of one cluster changes
 * the head of its own region only. All of its region that rank before it come before it, whether
 * at the head or not; those of other regions do if they stand at the head and it does not, else
 * if they rank before it and it stands where they do.
 */
export class RegionalQueue {
  private readonly members = new Map<Region, Members>();
  /** By rank: roles asked for by all before it that stand at the head. */
  private readonly askedAtHead: Float64Array;

  constructor(
    { ranked, policy }: Prepared,
    private readonly floor: RegionalFloor,
  ) {
    const { entries, head } = regionalHead(ranked, policy);
    this.askedAtHead = new Float64Array(ranked.length + 1);
    let heads = 0;
    ranked.forEach((entry, rank) => {
      const members = this.membersOf(entry.candidate.cluster.region);
      members.add(entry, rank);
      // Those at the head stand there in rank order.
      const isAtHead = heads < head && entries[heads] === entry;
      if (isAtHead) heads++;
      if (isAtHead) members.head++;
      const asked = isAtHead ? entry.claim.roles - entry.kept : 0;
      this.askedAtHead[rank + 1] = this.askedAtHead[rank]! + asked;
    });
  }

  /** Roles asked for by all who come before a changed candidate. O(log n). */
  askedBefore(candidate: Candidate, { next, own, asked }: Turn): number {
    const members = this.membersOf(candidate.cluster.region);
    const count = members.before(next);
    const self = own < 0 ? undefined : members.before(own);
    const besides = (sums: readonly number[], upTo: number) =>
      sums[upTo]! - (self !== undefined && self < upTo ? sums[self + 1]! - sums[self]! : 0);
    const so = {
      clusters: count - (self !== undefined && self < count ? 1 : 0),
      students: besides(members.students, count),
      all: besides(members.students, members.ranks.length) + candidate.students,
    };
    const [ahead, all] = [
      this.askedAtHead[next]! - members.asked[Math.min(count, members.head)]!,
      this.askedAtHead.at(-1)! - members.asked[members.head]!,
    ];
    return isShort(this.floor, so) ? ahead + besides(members.asked, count) : asked + all - ahead;
  }

  private membersOf(region: Region): Members {
    let members = this.members.get(region);
    if (!members) this.members.set(region, (members = new Members()));
    return members;
  }
}
