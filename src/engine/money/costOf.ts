import { costLines, type CostLine, type Costs, type Tranche } from "./costs";
import type { FiscalYear } from "./fiscalYears";
import { roundedQuotient } from "./roundedQuotient";
import { unitYears, type UnitYear } from "./unitYears";

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
export const costOf = (
  tranches: readonly Tranche[],
  years: readonly FiscalYear[],
  costs: Costs,
): Cost =>
  costOfUnits(
    years,
    tranches.map(({ roles, start }) => ({ roles, units: unitYears(start, years, costs) })),
  );

/** So many roles that each cost the same, before anything is rounded. */
export interface RolesOfUnits {
  readonly roles: number;
  /** One for each fiscal year. */
  readonly units: readonly UnitYear[];
}

/** The same for roles whose prices are put together already: many numbers of them are quickly costed. */
export function costOfUnits(years: readonly FiscalYear[], parts: readonly RolesOfUnits[]): Cost {
  const each = years.map((year, index): YearCost => {
    const lines = byLine((line) =>
      lineOf(
        year,
        parts.map(({ roles, units }) => ({ roles, ...units[index]![line] })),
      ),
    );
    return { year, lines, total: sumOf(lines) };
  });
  const lines = byLine((line) => each.reduce((sum, year) => sum + year.lines[line], 0));
  return { years: each, lines, total: sumOf(lines) };
}

const byLine = (value: (line: CostLine) => number) =>
  Object.fromEntries(costLines.map((line) => [line, value(line)])) as Record<CostLine, number>;

const sumOf = (lines: Readonly<Record<CostLine, number>>): number =>
  costLines.reduce((sum, line) => sum + lines[line], 0);

/** One line of one year, to the cent: hundredths of roles × days × price, rounded at the end. */
function lineOf(
  year: FiscalYear,
  parts: readonly { readonly roles: number; readonly cents: bigint; readonly over: bigint }[],
): number {
  // The same for all prices of a line; 1 where there is none.
  const over = parts.reduce((most, part) => (part.over > most ? part.over : most), 1n);
  const sum = parts.reduce(
    (total, { roles, cents }) => total + BigInt(Math.round(roles * 100)) * cents,
    0n,
  );
  return Number(roundedQuotient(sum, 100n * BigInt(year.days) * over));
}
