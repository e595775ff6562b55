import { affordable, costOfRoles, nextRoleCosts, type Offer } from "./affordable";

/** What a sum of money comes to as the limit of an allocation. Amounts in whole cents. */
export interface DollarLimit {
  /** The sum itself. */
  readonly cents: number;
  /** Roles it buys: as many as fit one after the other, up to the first that does not. */
  readonly roles: number;
  /** What these cost over all years. */
  readonly cost: number;
  /** The sum less their cost: at least 0, and less than the next role costs. */
  readonly unspent: number;
  /** What one role more would cost. */
  readonly nextRole: number;
}

/**
 * How many roles a sum buys over the years of an offer. A larger sum never buys fewer, as a role
 * more never costs less.
 * @returns undefined where it buys more than can be reckoned with, as roles cost next to nothing
 */
export function dollarLimit(cents: number, offer: Offer): DollarLimit | undefined {
  const roles = affordable({ kind: "total", cents }, offer);
  if (roles === undefined) return undefined;
  const cost = costOfRoles(roles, offer).total;
  return { cents, roles, cost, unspent: cents - cost, nextRole: nextRoleCosts(roles, offer) };
}
