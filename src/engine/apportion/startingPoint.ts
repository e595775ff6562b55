import type { DivisorMethod } from "./divisorMethod";
import { MultiplierSearch, type Start } from "./multiplierSearch";
import type { Field, Passes } from "./passes";

/** Rows in a sample; below four times as many, a sample saves nothing. */
const sampleSize = 16_384;

/**
 * Where to start looking for the multiplier: worked out on evenly spaced rows, which costs next to
 * nothing and saves full passes. A poor start only costs time. Undefined where there are few rows.
 */
export function startingPoint(
  field: Field,
  method: DivisorMethod,
  passes: Passes,
  target: number,
): Omit<Start, "atZero"> | undefined {
  const rows = field.weights.length;
  const stride = Math.floor(rows / sampleSize) | 1;
  if (stride < 4) return undefined;
  const sample = everyNth(field, stride);
  const scale = rows / sample.weights.length;
  const count = (x: number): number => passes.count(sample, method, x) * scale;
  const guess = target / (sample.weights.reduce((sum, weight) => sum + weight, 0) * scale);
  if (count(0) >= target) return undefined;
  const search = new MultiplierSearch(count, target, { x: guess, atZero: count(0) });
  search.approach(target / 1000, 0.001);
  const x = search.x;
  const slope = (count(x * 1.02) - count(x / 1.02)) / (x * 1.02 - x / 1.02);
  return slope > 0 ? { x, slope } : undefined;
}

function everyNth({ weights, floors, caps }: Field, stride: number): Field {
  const count = Math.ceil(weights.length / stride);
  const sample = {
    weights: new Float64Array(count),
    floors: new Int32Array(count),
    caps: new Int32Array(count),
  };
  for (let k = 0; k < count; k++) {
    sample.weights[k] = weights[k * stride]!;
    sample.floors[k] = floors[k * stride]!;
    sample.caps[k] = caps[k * stride]!;
  }
  return sample;
}
