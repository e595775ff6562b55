import { Candidates } from "./candidates";
import type { DivisorMethod } from "./divisorMethod";
import type { Checked } from "./checked";
import { windowAround, windowWidth } from "./passes";
import { settleWindow } from "./settleWindow";
import type { Sharing } from "./sharing";
import { collectFreely } from "./straightPasses";

/**
 * Shares by Webster, Jefferson or Adams where nothing limits a row: one pass at the multiplier at
 * which, by a sample, the roundings even out. Undefined where that guess misses the cut (few roles
 * for many rows, many equal weights); a search then finds it.
 */
export function shareFreely(checked: Checked, method: DivisorMethod): Sharing | undefined {
  const { weights, roles, options, measure } = checked;
  const bias = roundingBias(weights, method, roles / measure.weight);
  const x = (roles - weights.length * bias) / measure.weight;
  const window = windowAround(x, windowWidth(weights.length, roles));
  if (!(x > 0) || measure.weight * window.high + 1 >= 2 ** 31) return undefined;
  const into = { awards: new Int32Array(weights.length), candidates: new Candidates() };
  const placed = collectFreely(weights, method, window, into);
  const left = roles - placed;
  if (left < 0 || left > into.candidates.count) return undefined;
  return settleWindow({ ...into, window, left }, { weights, method, options });
}

/** Every row counts up to this many, then every 16th. */
const sampleFrom = 16_384;

/** How many roles rounding gives a row beyond its exact share on average, by a sample of rows. */
function roundingBias(weights: Float64Array, { offset }: DivisorMethod, x: number): number {
  const stride = weights.length <= sampleFrom ? 1 : 16;
  let bias = 0;
  for (let i = 0; i < weights.length; i += stride) {
    const share = weights[i]! * x;
    bias += Math.floor(share + offset) - share;
  }
  return bias / Math.ceil(weights.length / stride);
}
