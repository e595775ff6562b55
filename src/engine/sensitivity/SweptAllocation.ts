import type { Policy } from "../../domain/policy";
import type { AllocationInput } from "../allocationInput";
import { prepare } from "../prepare";
import { serveProportional } from "../serveProportional";
import { DrawnStudents, erring } from "./DrawnStudents";
import { fieldOf, type Field } from "./Field";
import { SweptBlock } from "./SweptBlock";
import { SweptSharing } from "./SweptSharing";

/**
 * Allocates the same clusters again and again, by other numbers of the policy and of students: the
 * same roles as `allocate` gives, without what nobody reads of thousands of allocations. Figures
 * stand in arrays of numbers; in block only those at the place where the roles run out are put in
 * order, without a regional floor. Only where regions have floors in a sharing all are served as
 * `allocate` does, which takes several times as long.
 */
export class SweptAllocation {
  private readonly field: Field;
  private readonly drawn: DrawnStudents;
  private readonly block: SweptBlock;
  private readonly sharing: SweptSharing;
  private readonly rows: Int32Array;
  private readonly kept: Float64Array;
  private readonly given: Float64Array;
  private readonly errors: Int32Array;
  private readonly errorsInside: Int32Array;

  /** @param input one that `allocate` does not refuse */
  constructor(private readonly input: AllocationInput) {
    this.field = fieldOf(input);
    const { contenders } = this.field;
    this.drawn = new DrawnStudents(contenders.map(({ cluster }) => cluster));
    this.block = new SweptBlock(contenders, this.drawn);
    this.sharing = new SweptSharing(contenders, this.drawn);
    this.rows = Int32Array.from(contenders, ({ row }) => row);
    this.kept = Float64Array.from(contenders, ({ kept }) => kept);
    this.given = new Float64Array(contenders.length);
    this.errors = new Int32Array(input.clusters.length);
    this.errorsInside = new Int32Array(contenders.length);
  }

  /** @param errors of each cluster's students by row, in hundredths of a per cent */
  setErrors(errors: Int32Array): void {
    const { rows, errorsInside } = this;
    this.errors.set(errors);
    for (let index = 0; index < rows.length; index++) errorsInside[index] = errors[rows[index]!]!;
    this.drawn.setErrors(errorsInside);
    this.sharing.noteStudents();
  }

  /**
   * Fills in the roles of each cluster, by row. False, and no roles, where they cannot be allocated.
   * @param policy the input's, but for swept settings
   */
  roles(policy: Policy, into: Float64Array): boolean {
    const { fixed, fixedTotal, keptInside, onTop } = this.field;
    const left = policy.roles - fixedTotal - keptInside;
    if (left < 0) return false;
    into.set(fixed);
    const isServed = sharesInRegions(policy)
      ? this.shareInRegions(policy, into)
      : this.serve(policy, left, into);
    if (isServed) for (const [row, roles] of onTop) into[row] = roles;
    return isServed;
  }

  /** How many clusters may be served. */
  get contenders(): number {
    return this.rows.length;
  }

  /**
   * Fills in the places of those that may be served, in the order of their rows: in block in the
   * order of service before any regional floor, equals at one place; when sharing by their roles.
   * O(n log n).
   * @param roles what each cluster gets, by row
   */
  places(policy: Policy, roles: Float64Array, into: Int32Array): void {
    const { rows } = this;
    if (policy.serve === "Block") this.block.places(policy, into);
    else for (let index = 0; index < rows.length; index++) into[index] = roles[rows[index]!]!;
  }

  private serve(policy: Policy, left: number, into: Float64Array): boolean {
    const { rows, kept, given } = this;
    const isBlock = policy.serve === "Block";
    if (isBlock) this.block.give(policy, left, given);
    else if (!this.sharing.give(policy, left + this.field.keptInside, given)) return false;
    for (let index = 0; index < rows.length; index++)
      into[rows[index]!] = given[index]! + (isBlock ? kept[index]! : 0);
    return true;
  }

  private shareInRegions(policy: Policy, into: Float64Array): boolean {
    const clusters = this.input.clusters.map((cluster, row) =>
      this.errors[row] === 0 ? cluster : erring(cluster, this.errors[row]!),
    );
    const shared = serveProportional(prepare({ ...this.input, clusters, policy }));
    if (!shared.ok) return false;
    const { entries, roles } = shared.value;
    entries.forEach(({ candidate }, place) => (into[candidate.row] = roles[place]!));
    return true;
  }
}

/** Whether roles go to regions first, which is slow to repeat. */
export const sharesInRegions = ({ serve, regionalFloor }: Policy): boolean =>
  serve === "Proportional" && regionalFloor !== undefined;
