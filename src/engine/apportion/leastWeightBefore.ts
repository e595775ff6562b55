import type { Claim, ClaimOrder } from "./claims";
import type { DivisorMethod } from "./divisorMethod";

/**
 * The smallest weight, from 1 to 2⁵³ − 1, at which a claim would come before its rival; undefined
 * if there is none. Estimated in floating point, settled by exact comparison. O(1).
 */
export function leastWeightBefore(
  claim: Claim,
  rival: Claim,
  { method, order }: { readonly method: DivisorMethod; readonly order: ClaimOrder },
): number | undefined {
  const isBefore = (weight: number): boolean => order({ ...claim, weight }, rival) < 0;
  if (!isBefore(Number.MAX_SAFE_INTEGER)) return undefined;
  let [low, high] = bracket(estimate(claim, rival, method), isBefore);
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (isBefore(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The weight of equal priority, within 10⁻¹⁴ of itself. */
function estimate(claim: Claim, rival: Claim, method: DivisorMethod): number {
  const own = method.priority(1, claim.step);
  const other = method.priority(rival.weight, rival.step);
  if (own === Infinity) return other === Infinity ? rival.weight : 1;
  return Math.min(other / own, Number.MAX_SAFE_INTEGER);
}

/** Two weights, the lower not before the rival (or 0), the higher before it. */
function bracket(near: number, isBefore: (weight: number) => boolean): [number, number] {
  const most = Number.MAX_SAFE_INTEGER;
  let low = Math.min(Math.max(0, Math.floor(near) - 1), most - 1);
  let high = low + 3 > most ? most : low + 3;
  for (let step = 4; low > 0 && isBefore(low); step *= 2) low = Math.max(0, low - step);
  for (let step = 4; !isBefore(high); step *= 2) high = Math.min(most, high + step);
  return [low, high];
}
