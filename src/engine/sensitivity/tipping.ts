import type { SweepRange, SweptSetting } from "../../domain/sweep";
import type { AllocationInput } from "../allocationInput";
import { SweptAllocation } from "./SweptAllocation";
import { settingIn, withSetting } from "./sweptPolicy";

/** A setting and how far it is looked at. */
export interface TippingRange extends SweepRange {
  readonly key: SweptSetting;
}

/** Of each cluster by row: the value nearest to the present one at which it gains its first role, or loses all. */
export type TippingValues = readonly (number | undefined)[];

/**
 * Tries every value a setting may have, from the present one outwards, and says at which a cluster
 * first has a role where it has none, or none where it has some; of two as near the lower. Exact,
 * as settings are whole numbers: scores are linear in a weight, so a cluster crosses another once,
 * but whether the cut is crossed hangs on all of them and on every other rule. Values that cannot be
 * allocated are passed over. Yields after each value; the work of one is that of one draw.
 * @param present roles of each cluster now, by row
 */
export function* tippingValues(
  input: AllocationInput,
  { key, low, high }: TippingRange,
  present: Float64Array,
): Generator<void, TippingValues> {
  const tips: (number | undefined)[] = new Array<undefined>(present.length).fill(undefined);
  const now = settingIn(input.policy, key);
  if (now === undefined) return tips;
  const swept = new SweptAllocation(input);
  const roles = new Float64Array(present.length);
  let left = present.length;
  const look = (value: number): void => {
    if (value < low || value > high) return;
    if (!swept.roles(withSetting(input.policy, key, value), roles)) return;
    for (let row = 0; row < tips.length; row++) {
      if (tips[row] !== undefined || present[row]! > 0 === roles[row]! > 0) continue;
      tips[row] = value;
      left--;
    }
  };
  const farthest = Math.max(now - low, high - now);
  for (let step = 1; step <= farthest && left > 0; step++) {
    look(now - step);
    look(now + step);
    yield;
  }
  return tips;
}
