import type { Day } from "../../domain/day";
import { firstWhere } from "../firstWhere";
import { costOf, type Cost } from "./costOf";
import type { Costs } from "./costs";
import type { FiscalYear } from "./fiscalYears";
import { headroomOf, type Budget } from "./headroom";

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
 * the first number that does not fit is found by halving.
 * @returns undefined where even `mostRoles` fit, as they cost nothing within the years
 */
export function affordable(budget: Budget, offer: Offer): number | undefined {
  const isTooMany = (roles: number) => !headroomOf(costOfRoles(roles, offer), budget).fits;
  const tooMany = firstWhere(isTooMany, mostRoles);
  return tooMany === undefined ? undefined : tooMany - 1;
}

/** What one role more costs over all years, in whole cents. */
export const nextRoleCosts = (roles: number, offer: Offer): number =>
  costOfRoles(roles + 1, offer).total - costOfRoles(roles, offer).total;
