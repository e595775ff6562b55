import type { RegionalFloor } from "../domain/policy";
import type { Region } from "../domain/region";
import { countBelow } from "./countBelow";
import type { Prepared } from "./prepare";
import type { Candidate } from "./rank";
import { isShort, regionalHead } from "./regionalHead";

/** The clusters of one region in rank order, with sums over those before each, and over all. */
interface Members {
  readonly ranks: number[];
  readonly students: number[];
  /** Roles asked for beyond kept ones. */
  readonly asked: number[];
  /** How many of them stand at the head of the order. */
  head: number;
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
 * Answers how many roles are asked for by all who come before a changed candidate, in an order
 * with a regional floor. A change of one cluster changes the head of its own region only. All of
 * its region that rank before it come before it, whether at the head or not; those of other
 * regions do if they stand at the head and it does not, else if they rank before it and stand
 * where it does. O(log n) an answer, after O(n) once.
 */
export function regionalQueue({ ranked, policy }: Prepared, floor: RegionalFloor) {
  const { entries, head } = regionalHead(ranked, policy);
  const byRegion = new Map<Region, Members>();
  const membersOf = (region: Region): Members => {
    let members = byRegion.get(region);
    if (!members)
      byRegion.set(region, (members = { ranks: [], students: [0], asked: [0], head: 0 }));
    return members;
  };
  /** By rank: roles asked for by all before it that stand at the head. */
  const askedAtHead = [0];
  let heads = 0;
  ranked.forEach((entry, rank) => {
    const { candidate, claim, kept } = entry;
    const members = membersOf(candidate.cluster.region);
    const asks = claim.roles - kept;
    members.ranks.push(rank);
    members.students.push(last(members.students) + claim.students);
    members.asked.push(last(members.asked) + asks);
    // Those at the head stand there in rank order.
    const isAtHead = heads < head && entries[heads] === entry;
    askedAtHead.push(last(askedAtHead) + (isAtHead ? asks : 0));
    if (isAtHead) members.head++;
    if (isAtHead) heads++;
  });
  return (candidate: Candidate, { next, own, asked }: Turn): number => {
    const members = membersOf(candidate.cluster.region);
    const count = countBelow(members.ranks, next);
    const self = own < 0 ? Infinity : countBelow(members.ranks, own);
    const besides = (sums: readonly number[], upTo: number) =>
      sums[upTo]! - (self < upTo ? sums[self + 1]! - sums[self]! : 0);
    const so = {
      clusters: count - (self < count ? 1 : 0),
      students: besides(members.students, count),
      all: besides(members.students, members.ranks.length) + candidate.students,
    };
    const ahead = askedAtHead[next]! - members.asked[Math.min(count, members.head)]!;
    if (isShort(floor, so)) return ahead + besides(members.asked, count);
    return asked + last(askedAtHead) - members.asked[members.head]! - ahead;
  };
}

const last = (sums: readonly number[]): number => sums[sums.length - 1]!;
