import { boundsOf, openBounds, type Bounds } from "./bounds";
import { Candidates } from "./candidates";
import type { Checked } from "./checked";
import { cutAt } from "./cut";
import type { DivisorMethod } from "./divisorMethod";
import { searchCut } from "./searchCut";
import type { Sharing } from "./sharing";
import { shareFreely } from "./shareFreely";

/**
 * The first roles of the award list of a divisor method: floors first, then claims by priority, a
 * row's claims ending at its cap. Equal to giving out the roles one at a time, in expected O(n):
 * a multiplier is found that places nearly all roles at once, and only the claims near the cut
 * are compared, exactly. Compare: Reitzig and Wild, Mathematical Programming 203 (2024).
 */
export function shareByDivisor(checked: Checked, method: DivisorMethod): Sharing {
  const { weights, roles, options, measure } = checked;
  const bounds = boundsOf(options, weights.length);
  if (roles === measure.floors) return { awards: allFloors(weights.length, bounds) };
  const hasZeros = measure.positives < weights.length;
  const isFree = !bounds && method.rootSlope === 0 && !(method.everyoneFirst && hasZeros);
  const freely = isFree && roles > measure.positives ? shareFreely(checked, method) : undefined;
  if (freely) return freely;
  const limits = bounds ?? openBounds(weights.length);
  if (!method.everyoneFirst) return searchCut(checked, method, limits);
  return shareEveryoneFirst(checked, method, limits);
}

const allFloors = (count: number, bounds: Bounds | undefined): Int32Array =>
  bounds ? bounds.floors.slice() : new Int32Array(count);

/**
 * Adams, Dean, Huntington–Hill: every positive weight without a floor claims its first role before
 * all others. Where there are too few roles for that, the larger weights are served first.
 */
function shareEveryoneFirst(checked: Checked, method: DivisorMethod, limits: Bounds): Sharing {
  const { weights, roles, options, measure } = checked;
  const { floors, caps, raised } = withFirstRoles(weights, limits);
  const left = roles - measure.floors;
  if (left > raised) {
    const rest = { ...checked, measure: { ...measure, floors: measure.floors + raised } };
    return searchCut(rest, method, { floors, caps });
  }
  const first = new Candidates();
  for (let i = 0; i < weights.length; i++) first.add(i, limits.floors[i]!, floors[i]!);
  const awards = limits.floors.slice();
  const { served, tie } = cutAt(first, left, { weights, method, options });
  for (const position of served) awards[first.rows[position]!] = 1;
  return tie ? { awards, tie } : { awards };
}

/** Floors raised to 1 for positive weights (and how many were), caps of weights of 0 lowered to their floors. */
function withFirstRoles(weights: Float64Array, limits: Bounds): Bounds & { raised: number } {
  const floors = limits.floors.slice();
  const caps = limits.caps.slice();
  let raised = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) {
      caps[i] = floors[i]!;
    } else if (floors[i] === 0 && caps[i]! > 0) {
      floors[i] = 1;
      raised++;
    }
  }
  return { floors, caps, raised };
}
