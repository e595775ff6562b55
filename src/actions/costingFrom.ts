import { resultOf, success, type Result } from "../domain/result";
import { affordable, costOfRoles, nextRoleCosts } from "../engine/money/affordable";
import { capitalOf } from "../engine/money/capital";
import { headroomOf, type Budget } from "../engine/money/headroom";
import { budgetFrom } from "./budgetFrom";
import { checkCosting } from "./checkCosting";
import type { CostRun, Costing } from "./costing";
import { costsFrom, numberOf, spaceFrom, startOf, yearsOf } from "./costsFrom";
import { all } from "./readTable";
import type { CostTables } from "./readCostTables";
import { travelWay } from "./travelWay";
import { zeroInputs } from "./zeroInputs";

/** Costs so many roles by what was read, unless that cannot be; with all that is to be noted. */
export function costingFrom(
  tables: CostTables,
  roles: number,
  forThisRun: CostRun,
): Result<Costing> {
  const found = all<[Budget, undefined]>([
    forThisRun.budget === undefined
      ? budgetFrom(tables.amounts, tables.costsSheetName)
      : success({ kind: "total", cents: forThisRun.budget }),
    resultOf(undefined, checkCosting(tables, roles, forThisRun)),
  ]);
  return found.ok
    ? success(costingOf(tables, roles, found.value[0], forThisRun), found.warnings)
    : found;
}

function costingOf(
  { amounts, kmPerYear, hosts }: CostTables,
  roles: number,
  budget: Budget,
  forThisRun: CostRun,
): Costing {
  const ways = kmPerYear ?? [numberOf(amounts, "kmPerRole")];
  const costs = costsFrom(amounts, travelWay(ways, numberOf(amounts, "kmAtRate")));
  const start = forThisRun.start ?? startOf(amounts);
  const offer = { start, years: yearsOf(amounts), costs };
  const cost = costOfRoles(roles, offer);
  return {
    roles,
    start,
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
