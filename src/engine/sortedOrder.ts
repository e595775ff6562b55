/** Negative where the first index comes before the second. */
type Order = (index: number, other: number) => number;

/**
 * The numbers from 0 below `count` in order, equals as they come: a merge sort, which asks at most
 * log₂ `count` questions for each and makes nothing but two arrays of numbers.
 */
export function sortedOrder(count: number, order: Order): Int32Array {
  let sorted = new Int32Array(count);
  let merged = new Int32Array(count);
  for (let index = 0; index < count; index++) sorted[index] = index;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(middle + width, count);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const isRight =
          left === middle || (right < end && order(sorted[right]!, sorted[left]!) < 0);
        merged[at] = isRight ? sorted[right++]! : sorted[left++]!;
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}
