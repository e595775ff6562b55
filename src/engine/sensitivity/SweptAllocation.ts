import type { Policy } from "../../domain/policy";
import type { AllocationInput } from "../allocationInput";
import { prepare } from "../prepare";
import { blockRoles } from "../serveBlock";
import { serveProportional } from "../serveProportional";
import { fieldOf, type Field } from "./Contender";
import { DrawnCluster } from "./DrawnCluster";
import { SweptBlock } from "./SweptBlock";
import { SweptSharing } from "./SweptSharing";

/**
 * Allocates the same clusters again and again, by other numbers of the policy and of students: the
 * same roles as `allocate` gives, without what nobody reads of thousands of allocations. Scores,
 * claims, limits and ties are reckoned by the very functions `allocate` uses; what is left out is
 * the full order in block, and all objects. With a regional floor all are served as `allocate`
 * does, which takes several times as long.
 */
export class SweptAllocation {
  private readonly drawn: readonly DrawnCluster[];
  private readonly field: Field;
  private readonly block: SweptBlock;
  private readonly sharing: SweptSharing;
  private readonly given: Float64Array;

  /** @param input one that `allocate` does not refuse */
  constructor(private readonly input: AllocationInput) {
    this.drawn = input.clusters.map((cluster) => new DrawnCluster(cluster));
    this.field = fieldOf(input, this.drawn);
    this.block = new SweptBlock(this.field.contenders);
    this.sharing = new SweptSharing(this.field.contenders);
    this.given = new Float64Array(this.field.contenders.length);
  }

  /**
   * Sets the students of each cluster to what they are with an error in hundredths of a per cent.
   * @param errorOf by row
   */
  setErrors(errorOf: (row: number) => number): void {
    this.drawn.forEach((cluster, row) => cluster.err(errorOf(row)));
    this.sharing.settle();
  }

  /** The clusters with their students of now. */
  get clusters(): readonly DrawnCluster[] {
    return this.drawn;
  }

  /**
   * Fills in the roles of each cluster, by row. False, and no roles, where they cannot be allocated.
   * @param policy the input's, but for swept settings
   */
  roles(policy: Policy, into: Float64Array): boolean {
    const { contenders, fixed, fixedTotal, keptInside, onTop } = this.field;
    const left = policy.roles - fixedTotal - keptInside;
    if (left < 0) return false;
    into.set(fixed);
    if (policy.regionalFloor) {
      if (!this.serveWithFloor(policy, into)) return false;
    } else if (policy.serve === "Block") {
      this.block.give(policy, left, this.given);
      contenders.forEach(({ row, kept }, index) => (into[row] = kept + this.given[index]!));
    } else {
      if (!this.sharing.give(policy, left + keptInside, this.given)) return false;
      contenders.forEach(({ row }, index) => (into[row] = this.given[index]!));
    }
    for (const [row, roles] of onTop) into[row] = roles;
    return true;
  }

  /** The clusters that may be served, by row, best first. O(n log n). */
  order(policy: Policy): Int32Array {
    return this.block.order(policy).map((index) => this.field.contenders[index]!.row);
  }

  private serveWithFloor(policy: Policy, into: Float64Array): boolean {
    const prepared = prepare({ ...this.input, clusters: this.drawn, policy });
    const serving =
      policy.serve === "Block" ? blockRoles(prepared) : valueIn(serveProportional(prepared));
    serving?.entries.forEach(({ candidate }, place) => {
      into[candidate.row] = serving.roles[place]!;
    });
    return serving !== undefined;
  }
}

const valueIn = <Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value | undefined => (result.ok ? result.value : undefined);
