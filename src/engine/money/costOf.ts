import { costLines, type CostLine, type Costs, type Tranche } from "./costs";
import type { FiscalYear } from "./fiscalYears";
import { roundedQuotient } from "./roundedQuotient";
import { spansOf } from "./spans";
import { startPrice, yearlyPrices, type Price, type StartLine } from "./yearlyPrices";

/** What roles cost in one fiscal year, in whole cents. */
export interface YearCost {
  readonly year: FiscalYear;
  readonly lines: Readonly<Record<CostLine, number>>;
  /** Sum of the lines. */
  readonly total: number;
}

/** What roles cost year by year, in whole cents. */
export interface Cost {
  readonly years: readonly YearCost[];
  /** Each line over all years. */
  readonly lines: Readonly<Record<CostLine, number>>;
  /** Sum of the lines, and of the years. */
  readonly total: number;
}

/**
 * What tranches of roles cost: roles × price × share of the fiscal year by days, price by price.
 * Each line of each year is exact until it is rounded to the cent, once; all totals are sums of
 * those cents. A role more never costs less, as rounding never turns an order round.
 */
export function costOf(
  tranches: readonly Tranche[],
  years: readonly FiscalYear[],
  costs: Costs,
): Cost {
  const each = years.map((year): YearCost => {
    const lines = byLine((line) => lineOf(line, tranches, year, costs));
    return { year, lines, total: sumOf(lines) };
  });
  const lines = byLine((line) => each.reduce((sum, year) => sum + year.lines[line], 0));
  return { years: each, lines, total: sumOf(lines) };
}

const byLine = (value: (line: CostLine) => number) =>
  Object.fromEntries(costLines.map((line) => [line, value(line)])) as Record<CostLine, number>;

const sumOf = (lines: Readonly<Record<CostLine, number>>): number =>
  costLines.reduce((sum, line) => sum + lines[line], 0);

const isStartLine = (line: CostLine): line is StartLine =>
  line === "induction" || line === "oneOff";

/** One line of one year, to the cent. */
function lineOf(
  line: CostLine,
  tranches: readonly Tranche[],
  year: FiscalYear,
  costs: Costs,
): number {
  const parts = isStartLine(line)
    ? tranches
        .filter(({ start }) => start >= year.first && start <= year.last)
        .map((tranche) => ({
          tranche,
          days: year.days,
          price: startPrice(line, costs, tranche.start),
        }))
    : tranches.flatMap((tranche) =>
        spansOf(year, tranche, costs).map(({ first, days }) => ({
          tranche,
          days,
          price: yearlyPrices[line](costs, tranche.start, first),
        })),
      );
  return Number(addedUp(parts, year));
}

interface Part {
  readonly tranche: Tranche;
  readonly days: number;
  readonly price: Price;
}

/** Hundredths of roles × days × price, over all that they are parts of; rounded at the end. */
function addedUp(parts: readonly Part[], year: FiscalYear): bigint {
  const over = parts[0]?.price.over ?? 1n; // The same for all prices of a line.
  const sum = parts.reduce(
    (total, { tranche, days, price }) =>
      total + BigInt(Math.round(tranche.roles * 100)) * BigInt(days) * price.cents,
    0n,
  );
  return roundedQuotient(sum, 100n * BigInt(year.days) * over);
}
