import type { Day } from "../domain/day";
import { success, type Result } from "../domain/result";
import type { Costing } from "../actions/costing";
import { costingFrom } from "../actions/costingFrom";
import { all } from "../actions/readTable";
import type { CostAmounts } from "../sheets/readCosts";
import { costsIn } from "./costsIn";
import { lscTravelIn } from "./lscTravelIn";
import { oneDay } from "./oneCell";
import type { Range } from "./range";
import type { Ranges } from "./run";

/** What roles are costed by: the arguments that LSC.COST and LSC.AFFORDABLE share. */
export type CostingRanges = Ranges<"costs" | "start" | "travel">;

/** What is costed: roles, or with a budget how many of them it buys. */
export interface Asked {
  readonly roles: number;
  /** In whole cents, as one sum for all years; undefined for that of the costs. */
  readonly budget?: number;
}

/** Costs as the Cost sheet does, by the amounts of a range. */
export function costingIn(
  { costs, start, travel }: CostingRanges,
  asked: Result<Asked>,
): Result<Costing> {
  const read = all<[Asked, CostAmounts, Day | undefined, readonly number[] | undefined]>([
    asked,
    costsIn(costs),
    oneDay(start),
    knownWays(travel),
  ]);
  if (!read.ok) return read;
  const [{ roles, budget }, amounts, from, kmPerYear] = read.value;
  const costing = costingFrom(
    {
      amounts,
      costs: undefined,
      hasCosts: true,
      costsSheetName: costs.name,
      roles,
      kmPerYear,
      hosts: undefined,
    },
    { ...(budget !== undefined && { budget }), ...(from !== undefined && { start: from }) },
  );
  return costing.ok ? success(costing.value.costing, costing.warnings) : costing;
}

/** Kilometres a year of each LSC of whom they are known; undefined for none. */
function knownWays(travel: Range): Result<readonly number[] | undefined> {
  if (travel.rows.length === 0) return success(undefined);
  const read = lscTravelIn(travel);
  if (!read.ok) return read;
  const ways = read.value.lscs.flatMap(({ kmPerYear }) => kmPerYear ?? []);
  return success(ways.length > 0 ? ways : undefined);
}
