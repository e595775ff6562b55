import { positionsTo, takeFirst } from "./takeFirst";

/** Values are sorted into this many buckets by size before any two are compared. */
const buckets = 4096;

/** The n-th largest (n from 1) of values from 0 upwards. O(count) where they are spread, as remainders are. */
export function nthLargest(values: Float64Array, n: number): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  const scale = (buckets - 1) / Math.max(largest, 1);
  const counts = new Int32Array(buckets);
  for (let i = 0; i < values.length; i++) counts[(values[i]! * scale) | 0]!++;
  let bucket = buckets - 1;
  let above = 0;
  while (above + counts[bucket]! < n) above += counts[bucket--]!;
  const inside = new Float64Array(counts[bucket]!);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (((values[i]! * scale) | 0) === bucket) inside[count++] = values[i]!;
  }
  return inside.sort()[inside.length - (n - above)]!;
}

/** The n-th largest of whole numbers of any size. Expected O(count). */
export function nthLargestBig(values: readonly bigint[], n: number): bigint {
  const positions = positionsTo(values.length);
  takeFirst(positions, n, (a, b) =>
    values[a] === values[b] ? 0 : values[a]! > values[b]! ? -1 : 1,
  );
  return values[positions[n - 1]!]!;
}
