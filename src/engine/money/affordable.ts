import { firstWhere } from "../firstWhere";
import { costOfUnits, type Cost } from "./costOf";
import type { Costs } from "./costs";
import type { FiscalYear } from "./fiscalYears";
import { headroomOf, type Budget } from "./headroom";
import { filledTranches, startDays, type Starts } from "./tranches";
import { unitYears } from "./unitYears";

/** Most roles that are ever reckoned with. */
export const mostRoles = 1_000_000;

/** When roles start, and all that is needed to cost any number of them. */
export interface Offer extends Starts {
  readonly years: readonly FiscalYear[];
  readonly costs: Costs;
}

/** What so many roles of an offer cost. */
export const costOfRoles = (roles: number, offer: Offer): Cost => costing(offer)(roles);

/** Costs any number of roles; what one of each tranche costs is put together once. */
function costing(offer: Offer): (roles: number) => Cost {
  const { years, costs } = offer;
  const units = startDays(offer).map((start) => unitYears(start, years, costs));
  return (all) =>
    costOfUnits(
      years,
      filledTranches(all, offer).map(({ roles }, index) => ({ roles, units: units[index]! })),
    );
}

/**
 * The largest whole number of roles that fits in a budget. Exact: a role more never costs less, so
 * the first number that does not fit is found by halving, from a guess. Where roles start in
 * tranches, each is filled before the next begins.
 * @returns undefined where even `mostRoles` fit, as they cost nothing within the years
 */
export function affordable(budget: Budget, offer: Offer): number | undefined {
  const costOf = costing(offer);
  const isTooMany = (roles: number) => !headroomOf(costOf(roles), budget).fits;
  const tooMany = firstWhere(isTooMany, mostRoles, guess(budget, costOf(many)));
  return tooMany === undefined ? undefined : tooMany - 1;
}

/** Enough roles that the rounding of their cost tells next to nothing. */
const many = 10_000;

/** The first number that should not fit, if each role cost the same. */
function guess(budget: Budget, { total }: Cost): number {
  const cents =
    budget.kind === "total" ? budget.cents : budget.cents.reduce((sum, each) => sum + each, 0);
  return total === 0 ? 1 : Math.floor((cents / total) * many) + 1;
}

/** What one role more costs over all years, in whole cents. */
export const nextRoleCosts = (roles: number, offer: Offer): number =>
  costOfRoles(roles + 1, offer).total - costOfRoles(roles, offer).total;
