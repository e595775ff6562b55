import { compareClusterNumbers } from "../../domain/cluster";
import type { Policy } from "../../domain/policy";
import type { SweepPlan, SweepRange, SweptSetting } from "../../domain/sweep";
import type { AllocationInput } from "../allocationInput";
import { differenceOf, movedRoles } from "./differenceOf";
import { drawnValues, valueIn, type DrawnValues } from "./drawnValues";
import { kendallTauB, type Likeness } from "./kendall";
import { randomWords } from "./randomWords";
import { RoleTally } from "./RoleTally";
import { Spread } from "./Spread";
import type { Sweep } from "./sweep";
import { SweptAllocation } from "./SweptAllocation";
import { withSetting } from "./sweptPolicy";

/** In so many draws the order is compared with the present one, which takes as long as the draw. */
const mostCompared = 1000;

/** Keeps the students' errors apart from what the same seed draws for settings. */
const studentsPart = 0x5f356495;

/** A sweep under way: draws as many at a time as one asks for. */
export class SweepRun {
  private readonly swept: SweptAllocation;
  private readonly values: DrawnValues;
  private readonly settings: readonly SweepRange[];
  private readonly studentRange: SweepRange | undefined;
  private readonly errors: Int32Array;
  /** Rows in the order of the clusters' numbers: which error is whose does not hang on the rows. */
  private readonly byNumber: Int32Array;
  private readonly tally: RoleTally;
  private readonly roles: Float64Array;
  private readonly likeness: Likeness;
  private readonly places: Int32Array;
  private readonly kept = new Spread();
  private readonly moved = new Spread();
  private readonly alike = new Spread();
  private refused = 0;
  private drawn = 0;

  /** @param present roles of each cluster now, by row */
  constructor(
    private readonly input: AllocationInput,
    private readonly present: Float64Array,
    private readonly plan: SweepPlan,
  ) {
    this.swept = new SweptAllocation(input);
    this.settings = plan.ranges.filter(({ key }) => key !== "students");
    this.studentRange = plan.ranges.find(({ key }) => key === "students");
    this.values = drawnValues({ ...plan, ranges: this.settings });
    this.errors = new Int32Array(present.length);
    this.byNumber = rowsByNumber(input);
    this.tally = new RoleTally(present);
    this.roles = new Float64Array(present.length);
    this.places = new Int32Array(this.swept.contenders);
    this.swept.places(input.policy, present, this.places);
    this.likeness = kendallTauB(this.places);
  }

  /** Draws made so far, those that could not be allocated included. */
  get done(): number {
    return this.drawn;
  }

  /** Makes so many draws more, but no more than planned. */
  advance(draws: number): void {
    const last = Math.min(this.plan.draws, this.drawn + draws);
    for (; this.drawn < last; this.drawn++) this.draw(this.drawn);
  }

  /** What came of the draws made so far. */
  result(): Sweep {
    const allocated = this.drawn - this.refused;
    return {
      plan: this.plan,
      draws: this.drawn,
      refused: this.refused,
      clusters:
        allocated === 0
          ? undefined
          : Array.from(this.present, (_, row) => this.tally.spread(row, allocated)),
      kept: this.kept.figures(),
      moved: this.moved.figures(),
      alike: this.alike.figures(),
    };
  }

  private draw(draw: number): void {
    const policy = this.policyOf(draw);
    if (this.studentRange) this.err(draw, this.studentRange);
    if (!this.swept.roles(policy, this.roles)) {
      this.refused++;
      return;
    }
    const { roles, present } = this;
    this.tally.add(roles);
    this.kept.add(keptClusters(present, roles));
    this.moved.add(movedRoles(differenceOf(present, roles)));
    if (draw < mostCompared) this.compareOrder(policy);
  }

  private policyOf(draw: number): Policy {
    const values = this.values(draw);
    return this.settings.reduce(
      (policy, { key }, index) => withSetting(policy, key as SweptSetting, values[index]!),
      this.input.policy,
    );
  }

  private err(draw: number, range: SweepRange): void {
    const words = randomWords(this.plan.seed ^ studentsPart, draw);
    for (let at = 0; at < this.byNumber.length; at++)
      this.errors[this.byNumber[at]!] = valueIn(range, words());
    this.swept.setErrors(this.errors);
  }

  private compareOrder(policy: Policy): void {
    this.swept.places(policy, this.roles, this.places);
    const tau = this.likeness(this.places);
    if (tau !== undefined) this.alike.add(tau);
  }
}

const rowsByNumber = ({ clusters }: AllocationInput): Int32Array =>
  Int32Array.from(clusters.keys()).sort((a, b) =>
    compareClusterNumbers(clusters[a]!.number, clusters[b]!.number),
  );

/** Clusters with roles now that have some in a draw too. */
function keptClusters(present: Float64Array, roles: Float64Array): number {
  let kept = 0;
  for (let row = 0; row < present.length; row++) if (present[row]! > 0 && roles[row]! > 0) kept++;
  return kept;
}
