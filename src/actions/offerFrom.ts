import type { Offer } from "../engine/money/affordable";
import type { Starts } from "../engine/money/tranches";
import type { CostAmounts } from "../sheets/readCosts";
import type { CostRun } from "./costing";
import { costsFrom, numberOf, startOf, yearsOf } from "./costsFrom";
import { tranchesFrom } from "./tranchesFrom";
import { travelWay } from "./travelWay";

/** Kilometres a year of each LSC whose way is known; where none is, what is assumed for a role. */
export const waysOf = (
  amounts: CostAmounts,
  kmPerYear: readonly number[] | undefined,
): readonly number[] => kmPerYear ?? [numberOf(amounts, "kmPerRole")];

/** When roles start: on the day of the run where it has one, else as the amounts say. */
export const startsFrom = (amounts: CostAmounts, { start }: Pick<CostRun, "start">): Starts =>
  start === undefined ? { start: startOf(amounts), tranches: tranchesFrom(amounts) } : { start };

/** All that is needed to cost any number of roles by the amounts of a Costs sheet. */
export const offerFrom = (
  amounts: CostAmounts,
  kmPerYear: readonly number[] | undefined,
  forThisRun: Pick<CostRun, "start"> = {},
): Offer => ({
  ...startsFrom(amounts, forThisRun),
  years: yearsOf(amounts),
  costs: costsFrom(amounts, travelWay(waysOf(amounts, kmPerYear), numberOf(amounts, "kmAtRate"))),
});
