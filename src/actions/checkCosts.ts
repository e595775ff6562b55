import type { Problem } from "../domain/problem";
import type { CostsRow } from "../sheets/costs";
import { readCosts } from "../sheets/readCosts";
import type { ReadTable } from "../sheets/readRows";
import { budgetFrom } from "./budgetFrom";
import { checkCoverage } from "./checkCoverage";
import { checkAmounts } from "./checkCosting";

/** What is wrong or odd on a Costs sheet, before it is known what is costed. */
export function checkCosts(costs: ReadTable<CostsRow> | undefined): readonly Problem[] {
  if (!costs) return [];
  const read = readCosts(costs);
  if (!read.ok) return read.problems;
  const budget = budgetFrom(read.value, costs.sheet);
  return [
    ...read.warnings,
    ...checkAmounts(read.value, costs.sheet),
    ...checkCoverage(read.value, costs.sheet),
    ...(budget.ok ? budget.warnings : budget.problems),
  ];
}
