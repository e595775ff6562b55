import { describeDay } from "../domain/day";
import { error, type Problem } from "../domain/problem";
import { coverageFallsOn } from "../engine/money/entitlement";
import type { CostAmounts } from "../sheets/readCosts";
import { seriesOf } from "./costsFrom";

/** What is wrong with the coverage of the in-school entitlement, by itself. */
export function checkCoverage(amounts: CostAmounts, sheet: string): Problem[] {
  const given = (amounts.get("entitlementCoverage") ?? []).filter(({ value }) => value !== null);
  if (given.some(({ from }) => from === undefined))
    return [
      error(
        "coverage-without-day",
        "A coverage of the in-school entitlement has no date. Enter under From the day from which it is reached.",
        { sheet },
      ),
    ];
  const falls = coverageFallsOn(seriesOf(amounts, "entitlementCoverage"));
  if (falls === undefined) return [];
  return [
    error(
      "coverage-falls",
      `The coverage of the in-school entitlement is smaller on ${describeDay(falls)} than before. Each row gives all that is covered from its day on.`,
      { sheet },
    ),
  ];
}
