import type { Policy } from "../../domain/policy";
import { rolesByRules } from "../claim";
import { candidateOf, compareRank, notClear, type Candidate } from "../rank";
import { roughOrder } from "../roughOrder";
import { pointsOf } from "../score";
import { sortedOrder } from "../sortedOrder";
import type { Contender } from "./Contender";
import { Ladder } from "./Ladder";

/** Serves the same contenders in block again and again, without a regional floor. */
export class SweptBlock {
  private readonly keys: Float64Array;
  private readonly points: Float64Array;
  private readonly more: Float64Array;
  private readonly candidates: (Candidate | undefined)[];
  private readonly ladder: Ladder;

  constructor(private readonly contenders: readonly Contender[]) {
    const count = contenders.length;
    this.keys = new Float64Array(count);
    this.points = new Float64Array(count);
    this.more = new Float64Array(count);
    this.candidates = new Array<undefined>(count);
    this.ladder = new Ladder(count);
  }

  /**
   * Fills in what each is given beyond its kept roles. Expected O(n).
   * @param left roles once the kept ones are set aside
   */
  give(policy: Policy, left: number, given: Float64Array): void {
    const { contenders, more } = this;
    this.rate(policy);
    for (let index = 0; index < contenders.length; index++) {
      const { cluster, kept } = contenders[index]!;
      more[index] = rolesByRules(cluster, policy, cluster.students) - kept;
    }
    const isPartGiven = policy.lastCluster === "Gets what is left";
    const inOrder = { left, compare: this.comparing(policy), isPartGiven };
    this.ladder.give({ keys: this.keys, more }, inOrder, given);
  }

  /** The contenders best first, by the policy and the students of now. */
  order(policy: Policy): Int32Array {
    this.rate(policy);
    return sortedOrder(this.contenders.length, this.comparing(policy), roughOrder(this.keys));
  }

  /** Scores all, and lays standing and score down as one number, as `rank` does. */
  private rate(policy: Policy): void {
    const { contenders, keys, points } = this;
    this.candidates.fill(undefined);
    let most = 0;
    for (let index = 0; index < contenders.length; index++) {
      const { cluster, points: given } = contenders[index]!;
      const each = given ?? pointsOf(cluster, policy, cluster.students);
      points[index] = each;
      if (each > most) most = each;
    }
    for (let index = 0; index < contenders.length; index++)
      keys[index] = contenders[index]!.standing + points[index]! / (most + 1);
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
    const { cluster, phase, row, firstInTie, points } = this.contenders[index]!;
    return (this.candidates[index] ??= candidateOf(cluster, phase, policy, {
      row,
      firstInTie,
      students: cluster.students,
      points,
    })!);
  }
}
