import { affordable, costOfRoles, nextRoleCosts, type Offer } from "../engine/money/affordable";
import { headroomOf, type Budget } from "../engine/money/headroom";
import type { Costing } from "./costing";

/** What a costing is reckoned from. */
export interface Reckoning {
  readonly roles: number;
  readonly offer: Offer;
  readonly budget: Budget;
  /** Kilometres a year: of each LSC on the Travel sheet, or the one that is assumed for a role. */
  readonly kmPerYear: readonly number[];
  readonly isKmAssumed: boolean;
  /** Kilometres a year of one LSC at the first rate. */
  readonly kmAtRate: number;
}

/** What follows from the amounts alone: cost, headroom, and what the money buys. */
export type Reckoned = Pick<Costing, "cost" | "headroom" | "affordable" | "nextRole">;

/** Reckons what roles cost and how many the money buys. */
export function reckon({ roles, offer, budget }: Reckoning): Reckoned {
  const cost = costOfRoles(roles, offer);
  return {
    cost,
    headroom: headroomOf(cost, budget),
    affordable: affordable(budget, offer),
    nextRole: nextRoleCosts(roles, offer),
  };
}
