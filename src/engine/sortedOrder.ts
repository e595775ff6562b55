/** Negative where the first index comes before the second. */
type Order = (index: number, other: number) => number;

/**
 * The numbers from 0 below `count` in order, equals as they come: a merge sort, which asks at most
 * log₂ `count` + 1 questions for each, one where all stand in order already, and makes nothing but
 * two arrays of numbers.
 * @param sorted the numbers in an order near the one asked for, where one is known; made the answer
 */
export function sortedOrder(count: number, order: Order, sorted = asTheyCome(count)): Int32Array {
  const aside = new Int32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start + width < count; start += 2 * width) {
      const middle = start + width;
      const end = Math.min(middle + width, count);
      if (order(sorted[middle - 1]!, sorted[middle]!) <= 0) continue;
      for (let left = 0; left < width; left++) aside[left] = sorted[start + left]!;
      let left = 0;
      let right = middle;
      for (let at = start; left < width; at++) {
        const isLeft = right === end || order(aside[left]!, sorted[right]!) <= 0;
        sorted[at] = isLeft ? aside[left++]! : sorted[right++]!;
      }
    }
  }
  return sorted;
}

function asTheyCome(count: number): Int32Array {
  const order = new Int32Array(count);
  for (let index = 0; index < count; index++) order[index] = index;
  return order;
}
