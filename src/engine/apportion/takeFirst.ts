/** Negative where the first comes before the second. Never 0 for two different positions. */
export type Order = (a: number, b: number) => number;

/**
 * Rearranges positions so that the `count` that come first stand first (in no order), the last of
 * those at `count − 1`. Quickselect with the median of three: expected O(n).
 */
export function takeFirst(positions: Int32Array, count: number, order: Order): void {
  const wanted = count - 1;
  let left = 0;
  let right = positions.length - 1;
  while (left < right) {
    const pivot = medianOfThree(positions, left, right, order);
    let i = left;
    let j = right;
    while (i <= j) {
      while (order(positions[i]!, pivot) < 0) i++;
      while (order(pivot, positions[j]!) < 0) j--;
      if (i <= j) swap(positions, i++, j--);
    }
    if (wanted <= j) right = j;
    else if (wanted >= i) left = i;
    else return;
  }
}

function medianOfThree(positions: Int32Array, left: number, right: number, order: Order): number {
  const [a, b, c] = [positions[left]!, positions[(left + right) >> 1]!, positions[right]!];
  const [low, high] = order(a, b) < 0 ? [a, b] : [b, a];
  if (order(c, low) < 0) return low;
  return order(high, c) < 0 ? high : c;
}

function swap(positions: Int32Array, i: number, j: number): void {
  const held = positions[i]!;
  positions[i] = positions[j]!;
  positions[j] = held;
}

/** 0, 1, … count − 1. */
export function positionsTo(count: number): Int32Array {
  const positions = new Int32Array(count);
  for (let i = 0; i < count; i++) positions[i] = i;
  return positions;
}
