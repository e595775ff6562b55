import type { Day } from "../domain/day";
import type { Column, SheetDescription } from "./description";

/**
 * Days of one fiscal year on which roles that start together run and in which neither a price nor
 * the step changes. A row without a date is room for more.
 */
export interface WorkingRow {
  /** 1, 2, … by start. */
  readonly tranche: number;
  /** Not shown: roles and start where they are not those of the sheets Allocation and Costs. */
  readonly given: { readonly roles?: number; readonly start?: Day };
  readonly from?: Day;
  readonly to?: Day;
  readonly year?: string;
  readonly days?: number;
  readonly yearDays?: number;
  readonly start?: Day;
  readonly roles?: number;
  readonly step?: number;
  /** Row of the prices that hold. */
  readonly pricesOf?: Day;
  /** A year, in dollars; on-costs in per cent of it. */
  readonly salary?: number;
  readonly onCosts?: number;
  readonly relief?: number;
  readonly networking?: number;
  /** Of all the roles of the row together, a year. */
  readonly km?: number;
  readonly kmRate?: number;
  readonly kmBeyond?: number;
  readonly kmRateBeyond?: number;
  /** Roles that start on the first day of the row. */
  readonly starting?: number;
  readonly induction?: number;
  readonly oneOff?: number;
}

/** What stands in a row that is room for more: numbers that are multiplied are 0, all else blank. */
export const nothingYet = {
  days: 0,
  roles: 0,
  salary: 0,
  onCosts: 0,
  relief: 0,
  networking: 0,
  km: 0,
  kmRate: 0,
  kmBeyond: 0,
  kmRateBeyond: 0,
  starting: 0,
  induction: 0,
  oneOff: 0,
} satisfies Partial<WorkingRow>;

type WorkingColumn = Column<WorkingRow> & { readonly key: Exclude<keyof WorkingRow, "given"> };

const day = { kind: "day", mayBeBlank: true, width: 13 } as const;
const whole = { kind: "whole", mayBeBlank: true, width: 10 } as const;
const amount = { kind: "number", decimals: 2, mayBeBlank: true, width: 14 } as const;

export const workingColumns: readonly WorkingColumn[] = [
  { key: "tranche", heading: "Tranche", kind: "whole", width: 11 },
  {
    key: "from",
    heading: "From",
    ...day,
    note: "The start of the roles, or the day after the row above.",
  },
  {
    key: "to",
    heading: "To",
    ...day,
    note: "The last day before the fiscal year, a price or the step changes.",
  },
  { key: "year", heading: "Fiscal year", kind: "text", mayBeBlank: true, width: 12 },
  { key: "days", heading: "Days", ...whole },
  { key: "yearDays", heading: "Days of the year", ...whole },
  { key: "start", heading: "Start of the roles", ...day },
  { key: "roles", heading: "Roles", kind: "number", decimals: 2, mayBeBlank: true, width: 11 },
  { key: "step", heading: "Salary step", ...whole },
  { key: "pricesOf", heading: "Prices of", ...day, note: "The row of CostPrices that holds." },
  { key: "salary", heading: "Salary a year ($)", ...amount },
  { key: "onCosts", heading: "On-costs (% of salary)", ...amount },
  { key: "relief", heading: "Relief a year ($)", ...amount },
  { key: "networking", heading: "Networking a year ($)", ...amount, width: 15 },
  {
    key: "km",
    heading: "Travel a year at the rate (km)",
    ...amount,
    note: "Of all these roles together: as on the Travel sheet, in proportion where other numbers of roles are costed; without one, the kilometres of a role on the Costs sheet.",
  },
  { key: "kmRate", heading: "Kilometre rate ($)", ...amount },
  { key: "kmBeyond", heading: "Travel a year beyond the limit (km)", ...amount },
  { key: "kmRateBeyond", heading: "Kilometre rate beyond ($)", ...amount },
  {
    key: "starting",
    heading: "Roles that start",
    kind: "number",
    decimals: 2,
    mayBeBlank: true,
    width: 11,
    note: "On the first day of the row. For them the next two columns fall due.",
  },
  { key: "induction", heading: "Induction ($)", ...amount },
  { key: "oneOff", heading: "Other at the start ($)", ...amount },
];

export const costWorkingsSheet: SheetDescription<WorkingRow> = {
  table: "CostWorkings",
  title: "Workings of the cost: days, roles and prices from which it is added up",
  purpose:
    "One row for each stretch of days of a fiscal year in which no price and no step changes. Rows without a date are room for more.",
  columns: workingColumns,
};
