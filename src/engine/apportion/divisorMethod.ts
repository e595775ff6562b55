import type { SharingMethod } from "../../domain/policy";
import { compareProducts, isCertain } from "./compareProducts";

/**
 * How a divisor method ranks claims. The claim of weight w to its t-th role has the priority
 * w ÷ d(t), where d(t) is the signpost between t − 1 and t roles.
 * Sources: Balinski and Young, Fair Representation (1982), for the five signposts.
 */
export interface DivisorMethod {
  /** Whether the first role of every positive weight comes before all others: d(1) = 0. */
  readonly everyoneFirst: boolean;
  /**
   * Roles whose priority is at least 1 ÷ x, for v = w·x:
   * ⌊offset + slope·v + √(rootOffset + rootSlope·v²)⌋.
   */
  readonly offset: number;
  readonly slope: number;
  readonly rootOffset: number;
  readonly rootSlope: number;
  /** Priority of a claim in floating point, within 10⁻¹⁵ of itself; Infinity where d(t) = 0. */
  readonly priority: (weight: number, step: number) => number;
  /** The sign of the difference of two claims' priorities, exact. Weights are positive. */
  readonly compare: (weight: number, step: number, other: number, otherStep: number) => number;
}

/** priority = scale × w × over ÷ (under × underToo), or the square root of that. All factors are whole. */
interface Signpost {
  readonly scale: number;
  readonly root?: true;
  readonly over: (weight: number, step: number) => number;
  readonly under: (step: number) => number;
  readonly underToo: (step: number) => number;
}

const one = (): number => 1;
const itself = (step: number): number => step;
const before = (step: number): number => step - 1;
const odd = (step: number): number => 2 * step - 1;

const priorityBy =
  ({ scale, root, over, under, underToo }: Signpost): DivisorMethod["priority"] =>
  (weight, step) => {
    const ratio = (scale * weight * over(weight, step)) / (under(step) * underToo(step));
    return root ? Math.sqrt(ratio) : ratio;
  };

const compareBy =
  ({ over, under, underToo }: Signpost): DivisorMethod["compare"] =>
  (weight, step, other, otherStep) => {
    if (step === otherStep) return Math.sign(weight - other);
    const [below, otherBelow] = [under(step), under(otherStep)];
    if (below === 0 || otherBelow === 0) return below === 0 ? 1 : -1;
    const left = weight * over(weight, step) * otherBelow * underToo(otherStep);
    const right = other * over(other, otherStep) * below * underToo(step);
    if (isCertain(left, right)) return Math.sign(left - right);
    return compareProducts(
      [weight, over(weight, step), otherBelow, underToo(otherStep)],
      [other, over(other, otherStep), below, underToo(step)],
    );
  };

const methodOf = (
  signpost: Signpost,
  [offset, slope, rootOffset, rootSlope]: readonly [number, number, number, number],
): DivisorMethod => ({
  everyoneFirst: signpost.under(1) === 0,
  offset,
  slope,
  rootOffset,
  rootSlope,
  priority: priorityBy(signpost),
  compare: compareBy(signpost),
});

/** d(t) = t − ½. */
const webster = methodOf({ scale: 2, over: one, under: odd, underToo: one }, [0.5, 1, 0, 0]);
/** d(t) = t. */
const jefferson = methodOf({ scale: 1, over: one, under: itself, underToo: one }, [0, 1, 0, 0]);
/** d(t) = t − 1. */
const adams = methodOf({ scale: 1, over: one, under: before, underToo: one }, [1, 1, 0, 0]);
/** d(t) = 2t(t − 1) ÷ (2t − 1), the harmonic mean of t − 1 and t. */
const dean = methodOf(
  { scale: 0.5, over: (_, step) => odd(step), under: before, underToo: itself },
  [0.5, 0.5, 0.25, 0.25],
);
/** d(t) = √(t(t − 1)), the geometric mean of t − 1 and t. */
const huntingtonHill = methodOf(
  { scale: 1, root: true, over: (weight) => weight, under: before, underToo: itself },
  [0.5, 0, 0.25, 1],
);

const divisorMethods: Readonly<Partial<Record<SharingMethod, DivisorMethod>>> = {
  Webster: webster,
  Jefferson: jefferson,
  Adams: adams,
  Dean: dean,
  "Huntington-Hill": huntingtonHill,
};

/** The divisor method of that name; undefined for Hamilton and Quota, which have no divisor. */
export const divisorMethodOf = (method: SharingMethod = "Webster"): DivisorMethod | undefined =>
  divisorMethods[method];

/** Jefferson's, which the quota method ranks by. */
export const jeffersonMethod = jefferson;
