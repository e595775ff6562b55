import { describeDay } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import { resultOf, success, type Result } from "../domain/result";
import type { FiscalYear } from "../engine/money/fiscalYears";
import type { Budget } from "../engine/money/headroom";
import type { BudgetWay } from "../parameters/costParameter";
import type { Amount, CostAmounts } from "../sheets/readCosts";
import { amountOf, centsOf, yearsOf } from "./costsFrom";

/** The operating budget; by year it needs exactly one amount within each fiscal year. */
export function budgetFrom(amounts: CostAmounts, sheet: string): Result<Budget> {
  const way = amountOf(amounts, "budgetWay") as BudgetWay;
  if (way === "One sum for all years")
    return success({ kind: "total", cents: centsOf(amounts, "budget") });
  const years = yearsOf(amounts);
  const given = (amounts.get("budgetOfYear") ?? []).filter(({ value }) => value !== null);
  const each = years.map((year) => given.filter((amount) => isIn(year, amount)));
  const problems = [
    ...years.flatMap((year, index) => yearProblem(year, each[index]!.length, sheet)),
    ...given.flatMap((amount) =>
      years.some((year) => isIn(year, amount)) ? [] : stray(amount, sheet),
    ),
  ];
  const cents = each.map((found) => Math.round(Number(found[0]?.value ?? 0) * 100));
  return resultOf(
    { kind: "yearly", cents, carriesForward: way === "By year, carried forward" },
    problems,
  );
}

const isIn = ({ first, last }: FiscalYear, { from }: Amount): boolean =>
  from !== undefined && from >= first && from <= last;

function yearProblem({ name, first }: FiscalYear, found: number, sheet: string): Problem[] {
  if (found === 1) return [];
  const sentence =
    found === 0
      ? `There is no budget for ${name}. Add a row "Operating budget of a year" From ${describeDay(first)}.`
      : `There are ${found} budgets for ${name}. Leave one.`;
  return [error("budget-of-year", sentence, { sheet })];
}

const stray = ({ from }: Amount, sheet: string): Problem[] => [
  from === undefined
    ? error(
        "budget-of-year",
        "A budget of a year has no date. Enter under From the first day of its fiscal year.",
        { sheet },
      )
    : warning(
        "budget-of-year",
        `The budget from ${describeDay(from)} is of no fiscal year that is costed, and is not used.`,
        { sheet },
      ),
];
