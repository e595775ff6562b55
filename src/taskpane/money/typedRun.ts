import type { CostRun } from "../../actions/costing";
import { dayOf, describeDay } from "../../domain/day";
import { centsIn, dollarText, rightDollars } from "../../domain/money";
import { countText } from "../../domain/wording";
import { mostRoles } from "../../engine/money/affordable";
import { runFields, type MoneyEdits, type RunField } from "./useMoneyEdits";

/** What was typed as far as it can be used, and a sentence for each field that cannot. */
export interface TypedRun {
  readonly run: CostRun;
  readonly problems: Partial<Readonly<Record<RunField, string>>>;
}

const readers: Readonly<Record<RunField, (text: string) => string | number | undefined>> = {
  budget: centsIn,
  start: dayOf,
  roles: rolesIn,
};

const right: Readonly<Record<RunField, string>> = {
  budget: rightDollars,
  start: `Give a date such as ${describeDay("2020-01-27")}.`,
  roles: "Give a whole number of roles from 0 to 1,000,000.",
};

/** Reads what was typed; a blank field is as the workbook says. */
export function typedRun(typed: MoneyEdits["typed"]): TypedRun {
  const run: Partial<Record<RunField, string | number>> = {};
  const problems: Partial<Record<RunField, string>> = {};
  for (const field of runFields) {
    const text = typed[field]?.trim() ?? "";
    if (text === "") continue;
    const value = readers[field](text);
    if (value === undefined) problems[field] = `"${text}" cannot be used. ${right[field]}`;
    else run[field] = value;
  }
  return { run: run as CostRun, problems };
}

function rolesIn(text: string): number | undefined {
  const roles = /^\d{1,3}(,\d{3})+$|^\d+$/.test(text) ? Number(text.replace(/,/g, "")) : NaN;
  return roles <= mostRoles ? roles : undefined;
}

/** What was understood, in the words of the sheets. */
export function readAs(field: RunField, { budget, start, roles }: CostRun): string | undefined {
  if (field === "budget")
    return budget === undefined ? undefined : `${dollarText(budget)} for all years`;
  if (field === "start") return start === undefined ? undefined : describeDay(start);
  return roles === undefined ? undefined : countText(roles, "role");
}
