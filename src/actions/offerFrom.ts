import type { Offer } from "../engine/money/affordable";
import type { CostAmounts } from "../sheets/readCosts";
import type { CostRun } from "./costing";
import { costsFrom, numberOf, startOf, yearsOf } from "./costsFrom";
import { travelWay } from "./travelWay";

/** Kilometres a year of each LSC whose way is known; where none is, what is assumed for a role. */
export const waysOf = (
  amounts: CostAmounts,
  kmPerYear: readonly number[] | undefined,
): readonly number[] => kmPerYear ?? [numberOf(amounts, "kmPerRole")];

/** All that is needed to cost any number of roles by the amounts of a Costs sheet. */
export const offerFrom = (
  amounts: CostAmounts,
  kmPerYear: readonly number[] | undefined,
  { start = startOf(amounts) }: Pick<CostRun, "start"> = {},
): Offer => ({
  start,
  years: yearsOf(amounts),
  costs: costsFrom(amounts, travelWay(waysOf(amounts, kmPerYear), numberOf(amounts, "kmAtRate"))),
});
