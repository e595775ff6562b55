import { error } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import { capitalOf } from "../engine/money/capital";
import type { Budget } from "../engine/money/headroom";
import { filledTranches, startDays } from "../engine/money/tranches";
import { budgetFrom } from "./budgetFrom";
import { checkCosting } from "./checkCosting";
import type { CostRun, Costing } from "./costing";
import { numberOf, spaceFrom } from "./costsFrom";
import { offerFrom, waysOf } from "./offerFrom";
import type { CostTables } from "./readCostTables";
import { all } from "./readTable";
import { reckon, type Reckoning } from "./reckoning";
import { zeroInputs } from "./zeroInputs";

/** A costing, and what it was reckoned from: to reckon again with other amounts. */
export interface ReckonedCosting {
  readonly costing: Costing;
  readonly reckoning: Reckoning;
}

/** Costs the roles by what was read of a workbook, and by what holds for one run. */
export function costingFrom(tables: CostTables, forThisRun: CostRun): Result<ReckonedCosting> {
  const { amounts, costsSheetName } = tables;
  const roles = forThisRun.roles ?? tables.roles;
  if (roles === undefined) return failure([noRoles]);
  const found = all<[Budget, undefined]>([
    forThisRun.budget === undefined
      ? budgetFrom(amounts, costsSheetName)
      : success({ kind: "total", cents: forThisRun.budget }),
    resultOf(undefined, checkCosting(tables, roles, forThisRun)),
  ]);
  if (!found.ok) return found;
  const reckoning = reckoningOf(tables, roles, found.value[0], forThisRun);
  return success({ reckoning, costing: costingOf(tables, reckoning, forThisRun) }, found.warnings);
}

const reckoningOf = (
  { amounts, kmPerYear }: CostTables,
  roles: number,
  budget: Budget,
  forThisRun: CostRun,
): Reckoning => ({
  roles,
  offer: offerFrom(amounts, kmPerYear, forThisRun),
  budget,
  kmPerYear: waysOf(amounts, kmPerYear),
  isKmAssumed: kmPerYear === undefined,
  kmAtRate: numberOf(amounts, "kmAtRate"),
});

const costingOf = (
  { amounts, kmPerYear, hosts }: CostTables,
  reckoning: Reckoning,
  forThisRun: CostRun,
): Costing => ({
  roles: reckoning.roles,
  ...severalStarts(reckoning),
  ...reckon(reckoning),
  capital: hosts && capitalOf(hosts, spaceFrom(amounts)),
  travelOf: kmPerYear?.length,
  kmPerRole: reckoning.kmPerYear.reduce((sum, km) => sum + km, 0) / reckoning.kmPerYear.length,
  nothingFor: zeroInputs(amounts),
  forThisRun,
});

/** When the roles start: the first day, and the tranches where there are several with roles. */
function severalStarts({ roles, offer }: Reckoning): Pick<Costing, "start" | "tranches"> {
  const filled = filledTranches(roles, offer).filter((tranche) => tranche.roles > 0);
  const start = startDays(offer)[0]!;
  return filled.length < 2 ? { start: filled[0]?.start ?? start } : { start, tranches: filled };
}

const noRoles = error(
  "no-allocation",
  "The workbook has no Allocation sheet, so there are no roles to cost. Allocate first, or say how many roles.",
);
