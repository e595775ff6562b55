import { cutAt } from "./cut";
import type { DivisorMethod } from "./divisorMethod";
import type { Collected, Window } from "./passes";
import type { Sharing, SharingOptions } from "./sharing";

/** A window after its pass: what was collected, and how many of the candidates are to be served. */
export interface CollectedWindow extends Collected {
  readonly window: Window;
  /** Roles not yet placed, from 0 to the number of candidates. */
  readonly left: number;
}

export interface SettleRules {
  readonly weights: Float64Array;
  readonly method: DivisorMethod;
  readonly options: SharingOptions;
}

/**
 * How far inside the window the cut must lie, relative to its ends. Rounding errors of a pass and
 * of a priority stay below 10⁻¹⁴, so beyond this margin no claim outside the window is misplaced.
 */
const margin = 1e-12;

/**
 * Serves the first candidates; undefined where the cut lies too near an end of the window for
 * floating point to vouch for the claims outside it.
 */
export function settleWindow(collected: CollectedWindow, rules: SettleRules): Sharing | undefined {
  const { awards, candidates, left, window } = collected;
  if (left === 0) return isClear(collected, rules) ? { awards } : undefined;
  const { served, lastPriority, tie } = cutAt(candidates, left, rules);
  const isInside =
    lastPriority * window.low < 1 - margin && lastPriority * window.high > 1 + margin;
  if (!isInside) return undefined;
  for (const position of served) awards[candidates.rows[position]!]!++;
  return tie ? { awards, tie } : { awards };
}

/** Whether all candidates lie clearly behind the claims placed before the window. */
function isClear(
  { candidates, window }: CollectedWindow,
  { weights, method }: SettleRules,
): boolean {
  for (let k = 0; k < candidates.count; k++) {
    const priority = method.priority(weights[candidates.rows[k]!]!, candidates.steps[k]!);
    if (priority * window.low >= 1 - margin) return false;
  }
  return true;
}
