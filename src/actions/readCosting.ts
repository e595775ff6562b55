import { error } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import { affordable, costOfRoles, nextRoleCosts } from "../engine/money/affordable";
import { capitalOf } from "../engine/money/capital";
import { headroomOf, type Budget } from "../engine/money/headroom";
import type { TableReader } from "../hosts/Host";
import { budgetFrom } from "./budgetFrom";
import { checkCosting } from "./checkCosting";
import type { CostRun, Costing } from "./costing";
import { spaceFrom } from "./costsFrom";
import { offerFrom, waysOf } from "./offerFrom";
import { all } from "./readTable";
import { readCostTables, type CostTables } from "./readCostTables";
import { zeroInputs } from "./zeroInputs";

/** A costing, and whether its amounts stand on a Costs sheet. */
export interface ReadCosting {
  readonly costing: Costing;
  readonly hasCosts: boolean;
}

/** Costs the roles of the Allocation sheet by the amounts of the Costs sheet. */
export async function readCosting(
  host: TableReader,
  forThisRun: CostRun = {},
): Promise<Result<ReadCosting>> {
  const read = await readCostTables(host, forThisRun);
  if (!read.ok) return read;
  const { amounts, costsSheetName, hasCosts } = read.value;
  const roles = forThisRun.roles ?? read.value.roles;
  if (roles === undefined) return failure([...read.warnings, noRoles]);
  const found = all<[Budget, undefined]>([
    forThisRun.budget === undefined
      ? budgetFrom(amounts, costsSheetName)
      : success({ kind: "total", cents: forThisRun.budget }),
    resultOf(undefined, [...read.warnings, ...checkCosting(read.value, roles, forThisRun)]),
  ]);
  if (!found.ok) return found;
  const costing = costingOf(read.value, roles, found.value[0], forThisRun);
  return success({ costing, hasCosts }, found.warnings);
}

function costingOf(
  { amounts, kmPerYear, hosts }: CostTables,
  roles: number,
  budget: Budget,
  forThisRun: CostRun,
): Costing {
  const ways = waysOf(amounts, kmPerYear);
  const offer = offerFrom(amounts, kmPerYear, forThisRun);
  const cost = costOfRoles(roles, offer);
  return {
    roles,
    start: offer.start,
    cost,
    headroom: headroomOf(cost, budget),
    affordable: affordable(budget, offer),
    nextRole: nextRoleCosts(roles, offer),
    capital: hosts && capitalOf(hosts, spaceFrom(amounts)),
    travelOf: kmPerYear?.length,
    kmPerRole: ways.reduce((sum, km) => sum + km, 0) / ways.length,
    nothingFor: zeroInputs(amounts),
    forThisRun,
  };
}

const noRoles = error(
  "no-allocation",
  "The workbook has no Allocation sheet, so there are no roles to cost. Allocate first, or say how many roles.",
);
