import { sortedOrder } from "../sortedOrder";

/**
 * How alike two orders of the same things are, by Kendall's τ-b: 1 where they are the same, −1
 * where one is the other upside down, 0 where they have nothing to do with each other; equals in
 * either count for neither. Undefined where all are equal in one of them, as that is no order.
 * By Knight's method (Journal of the American Statistical Association 61, 1966): O(n log n).
 * @param first place of each in one order, equals at the same place
 * @param second the same in the other
 */
export function kendallTauB(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): number | undefined {
  const count = first.length;
  const byBoth = (a: number, b: number) => first[a]! - first[b]! || second[a]! - second[b]!;
  const order = sortedOrder(count, byBoth);
  const pairs = pairsOf(count);
  const equalInFirst = equalPairs(order, (a, b) => first[a] === first[b]);
  const equalInBoth = equalPairs(order, (a, b) => byBoth(a, b) === 0);
  const swapped = order.map((index) => second[index]!);
  const discordant = sortCounting(swapped);
  const equalInSecond = equalPairs(swapped, (a, b) => a === b);
  const concordant = pairs - equalInFirst - equalInSecond + equalInBoth - discordant;
  const [inFirst, inSecond] = [pairs - equalInFirst, pairs - equalInSecond];
  if (inFirst === 0 || inSecond === 0) return undefined;
  return (concordant - discordant) / Math.sqrt(inFirst * inSecond);
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** Pairs of equals among things of which equals stand beside each other. */
function equalPairs(sorted: Int32Array, areEqual: (a: number, b: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && areEqual(sorted[at - 1]!, sorted[at]!)) run++;
    else {
      pairs += pairsOf(run);
      run = 1;
    }
  }
  return pairs;
}

/** Sorts whole numbers in place, and counts the pairs that stood the wrong way round. */
function sortCounting(values: Int32Array): number {
  const aside = new Int32Array(values.length);
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2)
    for (let start = 0; start + width < values.length; start += 2 * width)
      swaps += mergeCounting(values, aside, start, start + width);
  return swaps;
}

/** Merges two sorted runs, each as long as the first; the second may be cut short. */
function mergeCounting(values: Int32Array, aside: Int32Array, start: number, middle: number) {
  const end = Math.min(2 * middle - start, values.length);
  aside.set(values.subarray(start, middle), start);
  let [left, right, swaps] = [start, middle, 0];
  for (let at = start; left < middle; at++) {
    const isLeft = right === end || aside[left]! <= values[right]!;
    if (!isLeft) swaps += middle - left;
    values[at] = isLeft ? aside[left++]! : values[right++]!;
  }
  return swaps;
}
