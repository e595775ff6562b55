import { apportion } from "./apportion";
import { boundsOf, openBounds } from "./bounds";
import { claimOrder } from "./claims";
import { divisorMethodOf, type DivisorMethod } from "./divisorMethod";
import type { SharingOptions } from "./sharing";
import { mostRoles, mostRolesByQuota } from "./sharingProblems";

/**
 * The smallest total at which a row has a role beyond its floor, exact, the tie rule included.
 * Undefined where no total that can be shared gives it one (its weight is 0, its cap is its floor),
 * and for Hamilton, where a larger total can take a role away again. Divisor methods O(n): the
 * place of its first claim in the award list; Quota O(sharing × log total): a larger total never
 * takes a role from anyone, so the total is found by halving.
 */
export function firstServedAt(
  weights: Float64Array,
  row: number,
  options: SharingOptions = {},
): number | undefined {
  const { floors, caps } = boundsOf(options, weights.length) ?? openBounds(weights.length);
  if (options.method === "Hamilton" || weights[row] === 0 || caps[row] === floors[row]) {
    return undefined;
  }
  const method = divisorMethodOf(options.method);
  if (!method) return firstServedByQuota(weights, row, options);
  const total = placeOfFirstClaim(weights, row, { options, method });
  return total <= mostRoles ? total : undefined;
}

interface ListRules {
  readonly options: SharingOptions;
  readonly method: DivisorMethod;
}

/** The floors, and the claims served up to and including the row's first. */
function placeOfFirstClaim(
  weights: Float64Array,
  row: number,
  { options, method }: ListRules,
): number {
  const { floors, caps } = boundsOf(options, weights.length) ?? openBounds(weights.length);
  const order = claimOrder(method, options);
  const own = { row, weight: weights[row]!, step: floors[row]! + 1 };
  const x = 1 / method.priority(own.weight, own.step);
  let place = 1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    place += floors[i]!;
    if (i === row || weight === 0 || caps[i] === floors[i]) continue;
    const isServed = (step: number): boolean => order({ row: i, weight, step }, own) < 0;
    let roles = Math.min(caps[i]!, Math.max(floors[i]!, rolesAt(weight * x, method)));
    while (roles < caps[i]! && isServed(roles + 1)) roles++;
    while (roles > floors[i]! && !isServed(roles)) roles--;
    place += roles - floors[i]!;
  }
  return place;
}

const rolesAt = (v: number, { offset, slope, rootOffset, rootSlope }: DivisorMethod): number =>
  Math.floor(offset + slope * v + Math.sqrt(rootOffset + rootSlope * v * v));

function firstServedByQuota(
  weights: Float64Array,
  row: number,
  options: SharingOptions,
): number | undefined {
  const { floors } = boundsOf(options, weights.length) ?? openBounds(weights.length);
  let without = floors.reduce((sum, floor) => sum + floor, 0);
  const hasRole = (roles: number): boolean | undefined => {
    const sharing = apportion(weights, roles, options);
    return sharing.ok ? sharing.value.awards[row]! > floors[row]! : undefined;
  };
  let total = without + 1;
  for (let step = 1; hasRole(total) === false; step *= 2) {
    without = total;
    total = Math.min(total + step, mostTotal(weights, options));
    if (total === without) return undefined;
  }
  if (hasRole(total) === undefined) return undefined;
  while (total - without > 1) {
    const middle = Math.floor((without + total) / 2);
    if (hasRole(middle)) total = middle;
    else without = middle;
  }
  return total;
}

/** Most roles the quota method can share here. */
function mostTotal(weights: Float64Array, options: SharingOptions): number {
  const { floors, caps } = boundsOf(options, weights.length) ?? openBounds(weights.length);
  const placeable = weights.reduce(
    (sum, weight, row) => sum + (weight === 0 ? floors[row]! : caps[row]!),
    0,
  );
  return Math.min(placeable, mostRolesByQuota);
}
