import type { Policy } from "../../domain/policy";
import { apportion } from "../apportion/apportion";
import { settleTie } from "../rank";
import { roughOrder } from "../roughOrder";
import { noCap } from "../shareLimits";
import { sharingWeight } from "../sharingWeight";
import { sortedOrder } from "../sortedOrder";
import type { DrawnStudents } from "./DrawnStudents";
import { FewestRoles } from "./FewestRoles";
import type { Contender } from "./Field";

/** Above any number of students: a person's decision comes before them in a tie. */
const decided = 2 ** 52;

/** Shares among the same contenders again and again, without a regional floor. */
export class SweptSharing {
  private readonly weights: Float64Array;
  private readonly floors: Int32Array;
  private readonly caps: Int32Array;
  private readonly tiePlaces: Int32Array;
  private readonly fewest: FewestRoles;
  private isSettled = false;

  constructor(
    private readonly contenders: readonly Contender[],
    private readonly drawn: DrawnStudents,
  ) {
    const count = contenders.length;
    this.weights = new Float64Array(count);
    this.floors = new Int32Array(count);
    this.caps = new Int32Array(count);
    this.tiePlaces = new Int32Array(count);
    this.fewest = new FewestRoles(contenders);
  }

  /** To be told when students have changed. */
  noteStudents(): void {
    this.isSettled = false;
  }

  /** Fills in the roles of each; false where they cannot be shared. Expected O(n). */
  give(policy: Policy, roles: number, given: Float64Array): boolean {
    if (this.contenders.length === 0) return true;
    this.limit(policy);
    // The quota method may look at equals long before the cut.
    if (policy.method === "Quota") this.settle();
    const shared = this.shared(policy, roles);
    if (!shared.ok) return false;
    const again = shared.value.tie && !this.isSettled;
    if (again) this.settle();
    const settled = again ? this.shared(policy, roles) : shared;
    if (settled.ok) given.set(settled.value.awards);
    return settled.ok;
  }

  private shared({ method }: Policy, roles: number) {
    const { weights, floors, caps, tiePlaces } = this;
    return apportion(weights, roles, { method, floors, caps, tiePlaces });
  }

  /** Weights and limits, as `shareLimits` has them. */
  private limit(policy: Policy): void {
    const { contenders, weights, floors, caps, drawn } = this;
    const { ruralUpliftPercent, maoriPacificUpliftPercent, maximumRoles: most = noCap } = policy;
    const isPlain = ruralUpliftPercent === 0 && maoriPacificUpliftPercent === 0;
    const fewest = this.fewest.by(policy);
    for (let index = 0; index < contenders.length; index++) {
      const { kept } = contenders[index]!;
      weights[index] = isPlain
        ? drawn.students[index]!
        : sharingWeight(drawn.cluster(index), policy);
      floors[index] = Math.max(kept, Math.min(fewest[index]!, most));
      caps[index] = Math.max(kept, most);
    }
  }

  /** Puts all in the order of the tie rule, which is looked at only where there is a tie. */
  private settle(): void {
    const { contenders, tiePlaces, drawn } = this;
    if (this.isSettled) return;
    this.isSettled = true;
    const { students } = drawn;
    const tied = (index: number) => ({
      cluster: contenders[index]!.cluster,
      firstInTie: contenders[index]!.firstInTie,
      students: students[index]!,
    });
    const keys = students.map((number, index) =>
      contenders[index]!.firstInTie ? decided + number : number,
    );
    const compare = (index: number, other: number) =>
      keys[other]! - keys[index]! || settleTie(tied(index), tied(other)).order;
    sortedOrder(contenders.length, compare, roughOrder(keys)).forEach((index, place) => {
      tiePlaces[index] = place;
    });
  }
}
