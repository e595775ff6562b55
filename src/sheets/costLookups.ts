import type { CostKey } from "../parameters/costParameter";
import type { Day } from "../domain/day";
import { costsSheet } from "./costs";
import type { TableAddresses } from "./formula";
import { quoted } from "./stillToDo";

/** Tranches of the Costs sheet, whose number, days and roles formulas do not follow. */
export interface KeptTranches {
  /** Roles are null where the last tranche takes all that the others leave. */
  readonly rows: readonly { readonly start: Day; readonly roles: number | null }[];
  /** All roles, where the Allocation sheet says how many. */
  readonly all?: number;
}

/** Where the formulas of a costing take from. */
export interface CostSources {
  /** The Costs table that stands in the workbook; undefined where it is written in the same run. */
  readonly costs?: TableAddresses;
  /** What an input is called on it. */
  readonly nameOf: (key: CostKey) => string;
  /** Values of it that are texts: choices, Yes and No. */
  readonly texts: number;
  /** The cells with roles on the Allocation sheet; undefined where there is none. */
  readonly roles?: string;
  /** The cells with kilometres a year on the Travel sheet; undefined where a way is assumed. */
  readonly kmPerYear?: string;
  /** Whether the budget is that of this run alone, and not that of the Costs sheet. */
  readonly hasOwnBudget: boolean;
  /** The tranches as last costed; undefined where one start holds for this run. */
  readonly tranches?: KeptTranches;
}

/** Formulas for what stands on the Costs table; days are formulas too. */
export interface CostLookups {
  /** All days from which an amount holds. */
  readonly from: string;
  /** How many of the days, or of the values, are texts. */
  textsIn(column: "from" | "value"): string;
  /** The one amount of an input: a number or a day. */
  amount(key: CostKey): string;
  /** Whether the one value of an input is a text. */
  is(key: CostKey, text: string): string;
  /** The amount of an input that begins on a day, and how many amounts do. */
  sumOn(key: CostKey, day: string): string;
  countOn(key: CostKey, day: string): string;
  /** Rows of an input that have a day, or an amount; or that have this day, with or without amount. */
  countWith(key: CostKey, column: "from" | "value"): string;
  countFrom(key: CostKey, day: string): string;
  /** Amounts between two days, both included: their sum, and how many there are. */
  sumWithin(key: CostKey, first: string, last: string): string;
  countWithin(key: CostKey, first: string, last: string): string;
}

/**
 * Looks amounts up by the name of their input, so that rows may be sorted and added. By SUMIFS, as
 * the workbench's engine takes INDEX of a table on another sheet from the formula's own.
 */
export function costLookups(
  { costs, nameOf }: CostSources,
  at: { table(name: string): TableAddresses },
): CostLookups {
  const table = costs ?? at.table(costsSheet.table);
  const [input, from, value] = ["input", "from", "value"].map((key) => table.column(key));
  const name = (key: CostKey) => quoted(nameOf(key));
  const sum = (key: CostKey, days: string) => `SUMIFS(${value},${input},${name(key)},${days})`;
  // Text and blank cells are no amounts.
  const count = (key: CostKey, days: string) =>
    `COUNTIFS(${input},${name(key)},${days},${value},">=0")`;
  const on = (day: string) => `${from},${day}`;
  const within = (first: string, last: string) => `${from},">="&${first},${from},"<="&${last}`;
  return {
    from: from!,
    textsIn: (column) => `SUMPRODUCT(ISTEXT(${column === "from" ? from : value})*1)`,
    amount: (key) => `SUMIFS(${value},${input},${name(key)})`,
    is: (key, text) => `COUNTIFS(${input},${name(key)},${value},${quoted(text)})>0`,
    sumOn: (key, day) => sum(key, on(day)),
    countOn: (key, day) => count(key, on(day)),
    countWith: (key, column) =>
      `COUNTIFS(${input},${name(key)},${column === "from" ? from : value},">=0")`,
    countFrom: (key, day) => `COUNTIFS(${input},${name(key)},${on(day)})`,
    sumWithin: (key, first, last) => sum(key, within(first, last)),
    countWithin: (key, first, last) => count(key, within(first, last)),
  };
}

/** A day that is known. */
export function dateOf(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `DATE(${year},${month},${date})`;
}

/** The first and the last day that are costed. */
export const firstDay = ({ amount }: CostLookups): string =>
  `DATE(${amount("firstFiscalYear")}-1,7,1)`;
export const lastDay = ({ amount }: CostLookups): string =>
  `DATE(${amount("firstFiscalYear")}+${amount("fiscalYears")}-1,6,30)`;
