import { sortedOrder } from "../sortedOrder";

/** How alike an order is to the one that many are compared with; see below. */
export type Likeness = (second: ArrayLike<number>) => number | undefined;

/**
 * Compares orders of the same things with a first one by Kendall's τ-b: 1 where they are the same,
 * −1 where one is the other upside down, 0 where they have nothing to do with each other; equals in
 * either count for neither. Undefined where all are equal in one of them, as that is no order.
 * By Knight's method (Journal of the American Statistical Association 61, 1966): O(n log n) each.
 * @param first place of each thing, equals at the same place
 */
export function kendallTauB(first: ArrayLike<number>): Likeness {
  const count = first.length;
  const order = sortedOrder(count, (a, b) => first[a]! - first[b]!);
  const starts = groupStarts(order.map((index) => first[index]!));
  const pairs = pairsOf(count);
  const inFirst = pairs - pairsWithin(starts);
  const values = new Int32Array(count);
  const aside = new Int32Array(count);
  return (second) => {
    for (let at = 0; at < count; at++) values[at] = second[order[at]!]!;
    const equalInBoth = sortWithin(values, starts);
    const discordant = sortCounting(values, aside);
    const equalInSecond = pairsWithin(groupStarts(values));
    const inSecond = pairs - equalInSecond;
    if (inFirst === 0 || inSecond === 0) return undefined;
    const concordant = inFirst - equalInSecond + equalInBoth - discordant;
    return (concordant - discordant) / Math.sqrt(inFirst * inSecond);
  };
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** Where each group of equals begins in sorted numbers, and last their end. */
function groupStarts(sorted: Int32Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) starts.push(at);
  return [...starts, sorted.length];
}

/** Pairs of which both are of one group. */
const pairsWithin = (starts: readonly number[]): number =>
  starts.reduce((sum, start, at) => sum + (at === 0 ? 0 : pairsOf(start - starts[at - 1]!)), 0);

/** Sorts each group by itself, and counts the pairs of equals in them. */
function sortWithin(values: Int32Array, starts: readonly number[]): number {
  let equal = 0;
  for (let group = 1; group < starts.length; group++) {
    const [from, to] = [starts[group - 1]!, starts[group]!];
    if (to - from > 1) equal += pairsWithin(groupStarts(values.subarray(from, to).sort()));
  }
  return equal;
}

/** Sorts whole numbers in place, and counts the pairs that stood the wrong way round. */
function sortCounting(values: Int32Array, aside: Int32Array): number {
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2)
    for (let start = 0; start + width < values.length; start += 2 * width)
      swaps += mergeCounting(values, aside, start, start + width);
  return swaps;
}

/** Merges two sorted runs, each as long as the first; the second may be cut short. */
function mergeCounting(values: Int32Array, aside: Int32Array, start: number, middle: number) {
  if (values[middle - 1]! <= values[middle]!) return 0;
  const end = Math.min(2 * middle - start, values.length);
  for (let at = start; at < middle; at++) aside[at] = values[at]!;
  let [left, right, swaps] = [start, middle, 0];
  for (let at = start; left < middle; at++) {
    const isLeft = right === end || aside[left]! <= values[right]!;
    if (!isLeft) swaps += middle - left;
    values[at] = isLeft ? aside[left++]! : values[right++]!;
  }
  return swaps;
}
