import { dollarAxis } from "./chartPlan";
import type { SheetDescription } from "./description";

/** What the row over all fiscal years is called. */
export const allYears = "All years";

/** What roles cost in one fiscal year, or in all of them, in dollars. */
export interface CostRow {
  /** `2019/20`, or "All years". */
  readonly year: string;
  readonly salary: number;
  readonly onCosts: number;
  readonly relief: number;
  readonly travel: number;
  readonly networking: number;
  readonly induction: number;
  readonly oneOff: number;
  readonly total: number;
  /** New money of the year; blank where the budget is one sum for all years. */
  readonly budget?: number;
  /** Less than 0: over the budget. */
  readonly left: number;
  /** Whether what is calculated still follows the Costs sheet; in a sheet of formulas only. */
  readonly check?: string;
}

const dollars = <Key extends keyof CostRow>(key: Key, heading: string, note?: string) =>
  ({
    key,
    heading: `${heading} ($)`,
    kind: "number",
    decimals: 2,
    width: 17,
    ...(note !== undefined && { note }),
  }) as const;

export const costSheet: SheetDescription<CostRow> = {
  table: "Cost",
  title: "Cost: what the roles cost in each fiscal year, against the budget",
  purpose: "One row for each fiscal year (July to June) and one for all years, to the cent.",
  unique: ["year"],
  chart: {
    kind: "column",
    title: "Cost against the operating budget",
    categories: "year",
    values: ["total", "budget"],
    axisTitle: "Dollars",
    axisFormat: dollarAxis,
    isBelow: true,
  },
  columns: [
    { key: "year", heading: "Fiscal year", kind: "text", width: 12 },
    dollars("salary", "Salary", "Roles × salary × share of the year by days, step by step."),
    dollars("onCosts", "On-costs", "Share of the salary."),
    dollars("relief", "Relief"),
    dollars("travel", "Travel", "By the Travel sheet where there is one; straight lines."),
    dollars("networking", "Networking"),
    dollars("induction", "Induction", "Once, in the year of the start."),
    dollars("oneOff", "Other at the start", "Once, in the year of the start."),
    dollars("total", "Total cost", "Sum of the lines of this row."),
    {
      ...dollars("budget", "Budget", "Blank in a year: the budget is one sum for all years."),
      mayBeBlank: true,
    },
    dollars(
      "left",
      "Left",
      "What is left of the budget after the year. Less than 0: over the budget.",
    ),
  ],
};
