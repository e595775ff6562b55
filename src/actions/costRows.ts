import { costLines, type CostLine } from "../engine/money/costs";
import { allYears, type CostRow } from "../sheets/cost";
import type { Costing } from "./costing";

/** The rows of the Cost sheet: one for each fiscal year, and one for all. */
export const costRows = (costing: Pick<Costing, "cost" | "headroom">): CostRow[] => [
  ...yearRows(costing),
  allYearsRow(costing),
];

const yearRows = ({ cost, headroom }: Pick<Costing, "cost" | "headroom">): CostRow[] =>
  cost.years.map(({ year, lines, total }, index) => {
    const { budget, left } = headroom.years[index]!;
    return {
      year: year.name,
      ...inDollars(lines),
      total: total / 100,
      ...(budget !== undefined && { budget: budget / 100 }),
      left: left / 100,
    };
  });

const allYearsRow = ({ cost, headroom }: Pick<Costing, "cost" | "headroom">): CostRow => ({
  year: allYears,
  ...inDollars(cost.lines),
  total: cost.total / 100,
  budget: headroom.budget / 100,
  left: headroom.total / 100,
});

const inDollars = (cents: Readonly<Record<CostLine, number>>) =>
  Object.fromEntries(costLines.map((line) => [line, cents[line] / 100])) as Record<
    CostLine,
    number
  >;
