import type { Day } from "../domain/day";
import type { Basis, Parameter, ParameterValue } from "./parameter";

/** Steps of the salary scale that may be priced. */
export const salarySteps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** How the operating budget may be spent. */
export const budgetWays = ["One sum for all years", "By year, carried forward", "By year"] as const;
export type BudgetWay = (typeof budgetWays)[number];

/** What each input of a costing is called in code. */
export type CostKey =
  | "firstFiscalYear"
  | "fiscalYears"
  | "start"
  | "tranches"
  | "firstStep"
  | "lastStep"
  | "progresses"
  | `salary ${(typeof salarySteps)[number]}`
  | "settlements"
  | "onCosts"
  | "relief"
  | "networking"
  | "induction"
  | "oneOff"
  | "kmRate"
  | "kmAtRate"
  | "kmRateBeyond"
  | "kmPerRole"
  | "inflation"
  | "budgetWay"
  | "budget"
  | "budgetOfYear"
  | "space"
  | "spaceRate"
  | "capitalBudget"
  | "entitlementCoverage"
  | "entitlementStudents"
  | "entitlementLeast"
  | "entitlementBudget";

/** Where an amount comes from: as any number, or worked out of published ones. */
export type CostBasis = Basis | { readonly derived: string };

/** An amount before anybody changes it. */
export interface StandardAmount {
  readonly value: ParameterValue;
  /** Day from which it holds, for inputs by date. */
  readonly from?: Day;
  readonly basis: CostBasis;
}

/** An input of a costing as data: with unit, and its amounts by date, each with its basis. */
export interface CostParameter extends Pick<
  Parameter<CostKey>,
  "key" | "group" | "name" | "unit" | "choices" | "smallest" | "largest" | "meaning"
> {
  readonly kind: "whole" | "number" | "day" | "choice" | "yesNo";
  /** Whether it may have a row for each day from which another amount holds. */
  readonly isByDate?: boolean;
  /** Whether its cell may be blank, which is none. */
  readonly mayBeBlank?: boolean;
  /** In the order of the sheet; empty where nothing is known. */
  readonly standard: readonly StandardAmount[];
}
