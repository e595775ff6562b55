import { boundsOf, openBounds, type Bounds } from "./bounds";
import { claimOrder, type Claim, type ClaimOrder } from "./claims";
import { divisorMethodOf, type DivisorMethod } from "./divisorMethod";
import { leastWeightBefore } from "./leastWeightBefore";
import type { Sharing, SharingOptions } from "./sharing";
import { TopTwo } from "./topTwo";

/** How near each row is to one role more or less. Changes of its own weight, all others unchanged. */
export interface Margins {
  /** Smallest whole increase that gives it a role more; undefined at its cap or where none does. */
  readonly toGain: readonly (number | undefined)[];
  /** Smallest whole decrease that loses it a role; undefined at its floor or where none does. */
  readonly toLose: readonly (number | undefined)[];
}

/**
 * Margins of all rows of a sharing made with these weights and options, exact, the tie rule
 * included. A row gains a role when its next claim comes before the last served claim of the
 * others, and loses one when its last claim falls behind the others' first one not served.
 * Undefined for Hamilton and Quota. O(n).
 */
export function marginsOf(
  weights: Float64Array,
  { awards }: Sharing,
  options: SharingOptions = {},
): Margins | undefined {
  const method = divisorMethodOf(options.method);
  if (!method) return undefined;
  const bounds = boundsOf(options, weights.length) ?? openBounds(weights.length);
  const order = claimOrder(method, options);
  const { lastServed, firstNotServed, room } = claimsAtCut({ weights, awards, bounds }, order);
  const toGain: (number | undefined)[] = [];
  const toLose: (number | undefined)[] = [];
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    const next = { row, weight, step: awards[row]! + 1 };
    const last = { row, weight, step: awards[row]! };
    const rival = lastServed.besides(row);
    const heir = firstNotServed.besides(row);
    const contest = { method, order };
    toGain.push(awards[row]! < bounds.caps[row]! ? gain(next, rival, contest) : undefined);
    const above = awards[row]! - bounds.floors[row]!;
    const canBeZero = above <= room - (bounds.caps[row]! - awards[row]!);
    toLose.push(above > 0 ? loss(last, heir, { ...contest, canBeZero }) : undefined);
  }
  return { toGain, toLose };
}

interface Shared {
  readonly weights: Float64Array;
  readonly awards: Int32Array;
  readonly bounds: Bounds;
}

interface Contest {
  readonly method: DivisorMethod;
  readonly order: ClaimOrder;
}

/** The claims on both sides of the cut. */
export interface ClaimsAtCut {
  readonly lastServed: TopTwo;
  readonly firstNotServed: TopTwo;
  /** Roles that positive weights could have beyond what they have, up to their caps. */
  readonly room: number;
}

/** Finds the claims on both sides of the cut. O(n). */
export function claimsAtCut({ weights, awards, bounds }: Shared, order: ClaimOrder): ClaimsAtCut {
  const lastServed = new TopTwo((a, b) => order(b, a));
  const firstNotServed = new TopTwo(order);
  let room = 0;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    const roles = awards[row]!;
    if (weight === 0) continue;
    room += bounds.caps[row]! - roles;
    if (roles > bounds.floors[row]!) lastServed.offer({ row, weight, step: roles });
    if (roles < bounds.caps[row]!) firstNotServed.offer({ row, weight, step: roles + 1 });
  }
  return { lastServed, firstNotServed, room };
}

function gain(next: Claim, rival: Claim | undefined, contest: Contest): number | undefined {
  if (!rival) return undefined;
  const least = leastWeightBefore(next, rival, contest);
  return least === undefined ? undefined : least - next.weight;
}

/**
 * A weight of 0 keeps no more than its floor, so it always loses; but it is no answer where the
 * others have no room for all that it loses.
 */
function loss(
  last: Claim,
  heir: Claim | undefined,
  contest: Contest & { readonly canBeZero: boolean },
): number | undefined {
  if (!heir) return undefined;
  const most = leastWeightBefore(last, heir, contest)! - 1;
  return most === 0 && !contest.canBeZero ? undefined : last.weight - most;
}
