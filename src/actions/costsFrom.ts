import type { Day } from "../domain/day";
import type { SpaceCosts } from "../engine/money/capital";
import type { Costs } from "../engine/money/costs";
import type { Series } from "../engine/money/dated";
import { fiscalYears, type FiscalYear } from "../engine/money/fiscalYears";
import { salarySteps, type CostKey } from "../parameters/costParameter";
import type { CostAmounts } from "../sheets/readCosts";
import type { TravelWay } from "./travelWay";

/** The one amount of an input; null where it is blank. */
export const amountOf = (amounts: CostAmounts, key: CostKey) =>
  amounts.get(key)?.[0]?.value ?? null;

export const numberOf = (amounts: CostAmounts, key: CostKey): number =>
  Number(amountOf(amounts, key) ?? 0);

/** Dollars in whole cents. */
export const centsOf = (amounts: CostAmounts, key: CostKey): number =>
  Math.round(numberOf(amounts, key) * 100);

/** The fiscal years that are costed. */
export const yearsOf = (amounts: CostAmounts): FiscalYear[] =>
  fiscalYears(numberOf(amounts, "firstFiscalYear"), numberOf(amounts, "fiscalYears"));

/** The day on which roles start. */
export const startOf = (amounts: CostAmounts): Day => String(amountOf(amounts, "start"));

/** Dollars in cents, or per cent in hundredths, by date; without a date from the beginning. */
export const seriesOf = (amounts: CostAmounts, key: CostKey): Series =>
  (amounts.get(key) ?? []).flatMap(({ from = "1900-01-01", value }) =>
    value === null ? [] : [{ from, value: Math.round(Number(value) * 100) }],
  );

/** What a role costs, in the units of the engine. */
export function costsFrom(amounts: CostAmounts, way: TravelWay): Costs {
  const series = (key: CostKey) => seriesOf(amounts, key);
  return {
    salary: new Map(salarySteps.map((step) => [step, series(`salary ${step}`)])),
    firstStep: numberOf(amounts, "firstStep"),
    lastStep: numberOf(amounts, "lastStep"),
    progresses: amountOf(amounts, "progresses") === true,
    onCosts: series("onCosts"),
    relief: series("relief"),
    networking: series("networking"),
    induction: series("induction"),
    oneOff: series("oneOff"),
    travel: { ...way, rate: series("kmRate"), rateBeyond: series("kmRateBeyond") },
    settlements: series("settlements"),
    inflation: series("inflation"),
  };
}

/** What working space costs, in the units of the engine. */
export const spaceFrom = (amounts: CostAmounts): SpaceCosts => ({
  area: numberOf(amounts, "space"),
  rate: centsOf(amounts, "spaceRate"),
  budget: centsOf(amounts, "capitalBudget"),
});
