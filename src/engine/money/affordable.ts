import type { Day } from "../../domain/day";
import { firstWhere } from "../firstWhere";
import { costOf, costOfUnits, type Cost } from "./costOf";
import type { Costs } from "./costs";
import type { FiscalYear } from "./fiscalYears";
import { headroomOf, type Budget } from "./headroom";
import { unitYears, type UnitYear } from "./unitYears";

/** Most roles that are ever reckoned with. */
export const mostRoles = 1_000_000;

/** Roles that all start on one day, and all that is needed to cost any number of them. */
export interface Offer {
  readonly start: Day;
  readonly years: readonly FiscalYear[];
  readonly costs: Costs;
}

/** What so many roles of an offer cost. */
export const costOfRoles = (roles: number, { start, years, costs }: Offer): Cost =>
  costOf([{ roles, start }], years, costs);

/**
 * The largest whole number of roles that fits in a budget. Exact: a role more never costs less, so
 * the first number that does not fit is found by halving, from a guess.
 * @returns undefined where even `mostRoles` fit, as they cost nothing within the years
 */
export function affordable(budget: Budget, { start, years, costs }: Offer): number | undefined {
  const units = unitYears(start, years, costs);
  const isTooMany = (roles: number) =>
    !headroomOf(costOfUnits(years, [{ roles, units }]), budget).fits;
  const tooMany = firstWhere(
    isTooMany,
    mostRoles,
    guess(budget, costOfUnits(years, [many(units)])),
  );
  return tooMany === undefined ? undefined : tooMany - 1;
}

/** Enough roles that the rounding of their cost tells next to nothing. */
const many = (units: readonly UnitYear[]) => ({ roles: 10_000, units });

/** The first number that should not fit, if each role cost the same. */
function guess(budget: Budget, { total }: Cost): number {
  const cents =
    budget.kind === "total" ? budget.cents : budget.cents.reduce((sum, each) => sum + each, 0);
  return total === 0 ? 1 : Math.floor((cents / total) * 10_000) + 1;
}

/** What one role more costs over all years, in whole cents. */
export const nextRoleCosts = (roles: number, offer: Offer): number =>
  costOfRoles(roles + 1, offer).total - costOfRoles(roles, offer).total;
