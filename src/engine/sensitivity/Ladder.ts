/** What everybody asks for in block, by index. */
export interface Asked {
  /** Higher for those ranked before others, but where they differ by next to nothing. */
  readonly keys: Float64Array;
  /** Roles beyond those set aside for it. */
  readonly more: Float64Array;
}

/** How the roles are given in order. */
export interface InOrder {
  readonly left: number;
  /** Negative where the first index is ranked before the second; exact. */
  readonly compare: (index: number, other: number) => number;
  /** Whether the first whose claim does not fit gets what is left. */
  readonly isPartGiven: boolean;
}

/** So many steps for each key leave most steps to one key or none. */
const stepsPerKey = 4;

/** Keys may be off by less than this, so steps must be wider. */
const narrowest = 1e-9;

/**
 * Gives roles in rank order without sorting: keys are laid on the steps of a ladder, the roles
 * asked for are added up step by step, and only those on the step where they run out, and on the
 * steps beside it, are compared exactly. O(n), in buffers that are used again.
 */
export class Ladder {
  private readonly sums: Float64Array;
  private readonly steps: Int32Array;

  /** @param count of all that ask, the same each time */
  constructor(count: number) {
    this.sums = new Float64Array(Math.max(1, stepsPerKey * count));
    this.steps = new Int32Array(count);
  }

  /** Fills in what each is given beyond what is set aside for it. */
  give({ keys, more }: Asked, order: InOrder, given: Float64Array): void {
    const { sums, steps } = this;
    this.lay(keys, more);
    let before = 0;
    let cut = 0;
    while (cut < sums.length && before + sums[cut]! <= order.left) before += sums[cut++]!;
    if (cut > 0 && cut < sums.length) before -= sums[cut - 1]!;
    const near: number[] = [];
    for (let index = 0; index < more.length; index++) {
      const from = steps[index]! - cut;
      given[index] = from < 0 ? more[index]! : 0;
      if (from >= -1 && from <= 1 && cut < sums.length) near.push(index);
    }
    giveOneByOne(near.sort(order.compare), more, { ...order, left: order.left - before }, given);
  }

  /** Puts each key on its step, the highest first; all on one where they hardly differ. */
  private lay(keys: Float64Array, more: Float64Array): void {
    const { sums, steps } = this;
    let [lowest, highest] = [Infinity, -Infinity];
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      if (key < lowest) lowest = key;
      if (key > highest) highest = key;
    }
    const width = (highest - lowest) / (sums.length - 1);
    const perKey = width > narrowest ? 1 / width : 0;
    sums.fill(0);
    for (let index = 0; index < keys.length; index++) {
      const step = ((highest - keys[index]!) * perKey) | 0;
      steps[index] = step;
      sums[step]! += more[index]!;
    }
  }
}

/** Gives roles in an order that is known, until they run out. */
export function giveOneByOne(
  inOrder: readonly number[],
  more: Float64Array,
  { left, isPartGiven }: InOrder,
  given: Float64Array,
): void {
  let rest = left;
  let hasStopped = false;
  for (const index of inOrder) {
    const asked = more[index]!;
    const fits: boolean = !hasStopped && asked <= rest;
    given[index] = fits ? asked : !hasStopped && isPartGiven ? rest : 0;
    hasStopped ||= !fits;
    rest -= given[index]!;
  }
}
