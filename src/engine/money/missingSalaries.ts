import type { Day } from "../../domain/day";
import type { Costs, Tranche } from "./costs";
import { valueOn } from "./dated";
import type { FiscalYear } from "./fiscalYears";
import { spansOf } from "./spans";
import { stepOn } from "./stepOn";

/** A step of the scale whose salary is needed and not given. */
export interface MissingSalary {
  readonly step: number;
  /** First day on which it is needed. */
  readonly day: Day;
}

/** Steps that roles reach within the years and that have no salary then; each step once. */
export function missingSalaries(
  tranches: readonly Tranche[],
  years: readonly FiscalYear[],
  costs: Costs,
): MissingSalary[] {
  const missing = new Map<number, Day>();
  for (const { step, day } of needed(tranches, years, costs)) {
    if (valueOn(costs.salary.get(step) ?? [], day)) continue;
    const before = missing.get(step);
    if (before === undefined || day < before) missing.set(step, day);
  }
  return [...missing].map(([step, day]) => ({ step, day })).sort((a, b) => a.step - b.step);
}

/** The step of each tranche at the beginning of each span. */
const needed = (tranches: readonly Tranche[], years: readonly FiscalYear[], costs: Costs) =>
  tranches.flatMap((tranche) =>
    years
      .flatMap((year) => spansOf(year, tranche, costs))
      .map(({ first: day }) => ({ step: stepOn(costs, tranche.start, day), day })),
  );
