import type { Policy, RegionalFloor } from "../../domain/policy";
import type { Region } from "../../domain/region";
import { roundedRoles } from "../claim";
import { candidateOf, compareMerit, compareRank, notClear, type Candidate } from "../rank";
import { gotOf, headFloorOf, isShort } from "../regionalHead";
import { roughOrder } from "../roughOrder";
import { sortedOrder } from "../sortedOrder";
import type { DrawnStudents } from "./DrawnStudents";
import { FewestRoles } from "./FewestRoles";
import type { Contender } from "./Field";
import { giveOneByOne, Ladder } from "./Ladder";

/**
 * Serves the same contenders in block again and again. Scores near each other are compared as
 * `rank` compares them.
 */
export class SweptBlock {
  private readonly keys: Float64Array;
  private readonly more: Float64Array;
  private readonly standings: Float64Array;
  private readonly ruralShares: Float64Array;
  private readonly kura: Float64Array;
  private readonly kept: Float64Array;
  private readonly givenPoints: Float64Array | undefined;
  private readonly fewest: FewestRoles;
  private readonly ladder: Ladder;
  private readonly candidates: (Candidate | undefined)[];

  constructor(
    private readonly contenders: readonly Contender[],
    private readonly drawn: DrawnStudents,
  ) {
    const count = contenders.length;
    const numbers = (numberOf: (contender: Contender) => number) =>
      Float64Array.from(contenders, numberOf);
    this.keys = new Float64Array(count);
    this.more = new Float64Array(count);
    this.standings = numbers(({ standing }) => standing);
    this.ruralShares = numbers(({ cluster: { ruralSchools, schools } }) =>
      schools === 0 ? 0 : Math.min(ruralSchools, schools) / schools,
    );
    this.kura = numbers(({ cluster }) => cluster.maoriMediumKura);
    this.kept = numbers(({ kept }) => kept);
    this.givenPoints = contenders.some(({ points }) => points !== undefined)
      ? numbers(({ points = 0 }) => points)
      : undefined;
    this.fewest = new FewestRoles(contenders);
    this.ladder = new Ladder(count);
    this.candidates = new Array<undefined>(count);
  }

  /**
   * Fills in what each is given beyond its kept roles. Expected O(n); with a regional floor
   * O(n log n), as the order then counts down to the last.
   * @param left roles once the kept ones are set aside
   */
  give(policy: Policy, left: number, given: Float64Array): void {
    this.rate(policy);
    this.claim(policy);
    const isPartGiven = policy.lastCluster === "Gets what is left";
    const inOrder = { left, compare: this.comparing(policy), isPartGiven };
    const floor = headFloorOf(policy);
    if (floor) giveOneByOne(this.headFirst(policy, floor), this.more, inOrder, given);
    else this.ladder.give({ keys: this.keys, more: this.more }, inOrder, given);
  }

  /**
   * Fills in the place of each in the order, from 0, the same for those that are equal in standing
   * and score. O(n log n).
   */
  places(policy: Policy, into: Int32Array): void {
    this.rate(policy);
    const order = this.order(policy);
    for (let at = 0; at < order.length; at++) {
      const index = order[at]!;
      const before = order[at - 1];
      const isEqual = before !== undefined && this.areEqual(policy, before, index);
      into[index] = isEqual ? into[before]! : at;
    }
  }

  /** All best first, once they are rated. */
  private order(policy: Policy): Int32Array {
    return sortedOrder(this.keys.length, this.comparing(policy), roughOrder(this.keys));
  }

  /** The order of service with each region's best-ranked at the head, as `regionalHead` has it. */
  private headFirst(policy: Policy, floor: RegionalFloor): number[] {
    const { contenders, drawn } = this;
    const regionOf = (index: number) => contenders[index]!.cluster.region;
    const totals = new Map<Region, number>();
    for (let index = 0; index < contenders.length; index++) {
      const region = regionOf(index);
      totals.set(region, (totals.get(region) ?? 0) + drawn.students[index]!);
    }
    const got = new Map([...totals].map(([region, students]) => [region, gotOf(students)]));
    const head: number[] = [];
    const rest: number[] = [];
    for (const index of this.order(policy)) {
      const so = got.get(regionOf(index))!;
      (isShort(floor, so) ? head : rest).push(index);
      so.clusters++;
      so.students += drawn.students[index]!;
    }
    return [...head, ...rest];
  }

  private areEqual(policy: Policy, index: number, other: number): boolean {
    const { keys } = this;
    if (Math.abs(keys[index]! - keys[other]!) > notClear) return false;
    return compareMerit(this.candidate(policy, index), this.candidate(policy, other)) === 0;
  }

  /** Claims beyond kept roles, as `rolesByRules` has them. */
  private claim(policy: Policy): void {
    const { more, kept } = this;
    const { students } = this.drawn;
    const { studentsPerRole, rounding, maximumRoles = Infinity } = policy;
    const fewest = this.fewest.by(policy);
    for (let index = 0; index < more.length; index++) {
      const rounded = roundedRoles(students[index]!, studentsPerRole, rounding);
      const raised = Math.max(rounded, fewest[index]!);
      more[index] = Math.max(0, Math.min(raised, maximumRoles) - kept[index]!);
    }
  }

  /** Scores all, and lays standing and score down as one number, as `rank` does. */
  private rate(policy: Policy): void {
    const { keys, ruralShares, kura, standings, givenPoints } = this;
    const { students, groupShare } = this.drawn;
    const { weights, maoriMediumReference, studentsReference } = policy;
    const perKura = weights.maoriMedium / maoriMediumReference;
    const perStudent = weights.students / studentsReference;
    this.candidates.fill(undefined);
    let most = 0;
    for (let index = 0; index < keys.length; index++) {
      const points = givenPoints
        ? givenPoints[index]!
        : weights.ruralShare * ruralShares[index]! +
          weights.maoriPacificShare * groupShare[index]! +
          perKura * Math.min(kura[index]!, maoriMediumReference) +
          perStudent * Math.min(students[index]!, studentsReference);
      keys[index] = points;
      if (points > most) most = points;
    }
    const part = 1 / (most + 1);
    for (let index = 0; index < keys.length; index++)
      keys[index] = standings[index]! + keys[index]! * part;
  }

  private comparing(policy: Policy) {
    const { keys } = this;
    return (index: number, other: number): number => {
      const clear = keys[other]! - keys[index]!;
      return Math.abs(clear) > notClear
        ? clear
        : compareRank(this.candidate(policy, index), this.candidate(policy, other));
    };
  }

  /** Made only of those that come near another. */
  private candidate(policy: Policy, index: number): Candidate {
    const { phase, row, firstInTie, points } = this.contenders[index]!;
    return (this.candidates[index] ??= candidateOf(this.drawn.cluster(index), phase, policy, {
      row,
      firstInTie,
      points,
    })!);
  }
}
