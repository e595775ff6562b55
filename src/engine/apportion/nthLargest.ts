import { positionsTo, takeFirst } from "./takeFirst";

/** Values are sorted into this many buckets by size before any two are compared. */
const buckets = 4096;

/** The n-th largest (n from 1). O(count) where values are spread evenly, as remainders are. */
export function nthLargest(values: Float64Array, n: number): number {
  const { lowest, largest } = rangeOf(values);
  if (lowest === largest) return lowest;
  const scale = (buckets - 1) / (largest - lowest);
  const counts = new Int32Array(buckets);
  for (let i = 0; i < values.length; i++) counts[((values[i]! - lowest) * scale) | 0]!++;
  let bucket = buckets - 1;
  let above = 0;
  while (above + counts[bucket]! < n) above += counts[bucket--]!;
  const inside = new Float64Array(counts[bucket]!);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if ((((values[i]! - lowest) * scale) | 0) === bucket) inside[count++] = values[i]!;
  }
  return inside.sort()[inside.length - (n - above)]!;
}

function rangeOf(values: Float64Array): { lowest: number; largest: number } {
  let [lowest, largest] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > largest) largest = values[i]!;
    if (values[i]! < lowest) lowest = values[i]!;
  }
  return { lowest, largest };
}

/** The n-th largest of whole numbers of any size. Expected O(count). */
export function nthLargestBig(values: readonly bigint[], n: number): bigint {
  const positions = positionsTo(values.length);
  takeFirst(positions, n, (a, b) =>
    values[a] === values[b] ? 0 : values[a]! > values[b]! ? -1 : 1,
  );
  return values[positions[n - 1]!]!;
}
