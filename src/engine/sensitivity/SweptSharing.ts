import type { Policy } from "../../domain/policy";
import { apportion } from "../apportion/apportion";
import { settleTie } from "../rank";
import { roughOrder } from "../roughOrder";
import { shareLimits } from "../shareLimits";
import { sortedOrder } from "../sortedOrder";
import type { Contender } from "./Contender";

/** Shares among the same contenders again and again, without a regional floor. */
export class SweptSharing {
  private readonly weights: Float64Array;
  private readonly floors: Int32Array;
  private readonly caps: Int32Array;
  private readonly tiePlaces: Int32Array;

  constructor(private readonly contenders: readonly Contender[]) {
    const count = contenders.length;
    this.weights = new Float64Array(count);
    this.floors = new Int32Array(count);
    this.caps = new Int32Array(count);
    this.tiePlaces = new Int32Array(count);
    this.settle();
  }

  /** Puts all in the order of the tie rule, by their students of now. */
  settle(): void {
    const { contenders, tiePlaces } = this;
    const count = contenders.length;
    const students = Float64Array.from(contenders, (each) => each.students);
    // A person's decision comes before any number of students.
    const keys = students.map((number, index) =>
      contenders[index]!.firstInTie ? number + 2 ** 40 : number,
    );
    const compare = (index: number, other: number) =>
      settleTie(contenders[index]!, contenders[other]!).order;
    sortedOrder(count, compare, roughOrder(keys)).forEach((index, place) => {
      tiePlaces[index] = place;
    });
  }

  /** Fills in the roles of each; false where they cannot be shared. Expected O(n). */
  give(policy: Policy, roles: number, given: Float64Array): boolean {
    const { contenders, weights, floors, caps, tiePlaces } = this;
    if (contenders.length === 0) return true;
    for (let index = 0; index < contenders.length; index++) {
      const { cluster } = contenders[index]!;
      const { weight, floor, cap } = shareLimits(cluster, policy, cluster.students);
      weights[index] = weight;
      floors[index] = floor;
      caps[index] = cap;
    }
    const { method } = policy;
    const shared = apportion(weights, roles, { method, floors, caps, tiePlaces });
    if (!shared.ok) return false;
    given.set(shared.value.awards);
    return true;
  }
}
