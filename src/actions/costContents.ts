import type { SheetContent } from "../sheets/description";
import type { Capital, Space } from "../engine/money/capital";
import { costLines, type CostLine } from "../engine/money/costs";
import { capitalSheet, type CapitalRow } from "../sheets/capital";
import { costSheet, type CostRow } from "../sheets/cost";
import { changeCostsLine, costsContent } from "../sheets/costs";
import {
  affordableLine,
  capitalLine,
  costLine,
  coverLine,
  derivedCapitalLine,
  derivedLine,
  runLine,
} from "./costLines";
import type { Costing } from "./costing";

/** The sheets of a costing: Cost, Capital where roles are placed, and Costs where there is none. */
export const costContents = (
  costing: Costing,
  hasCosts: boolean,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- sheets of different rows together
): SheetContent<any>[] => [
  ...(hasCosts ? [] : [costsContent([changeCostsLine])]),
  costContent(costing),
  ...(costing.capital ? [capitalContent(costing.capital)] : []),
];

const costContent = (costing: Costing): SheetContent<CostRow> => ({
  description: costSheet,
  lines: [
    costLine(costing),
    affordableLine(costing),
    runLine(costing.forThisRun),
    coverLine(costing),
    derivedLine,
  ],
  rows: [...yearRows(costing), allYearsRow(costing)],
});

const yearRows = ({ cost, headroom }: Costing): CostRow[] =>
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

const allYearsRow = ({ cost, headroom }: Costing): CostRow => ({
  year: "All years",
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

function capitalContent(capital: Capital): SheetContent<CapitalRow> {
  const { state, others, leftAfterState, left } = capital;
  const both: Space = {
    schools: state.schools + others.schools,
    lscs: state.lscs + others.lscs,
    area: state.area + others.area,
    cents: capital.cents,
  };
  return {
    description: capitalSheet,
    lines: [capitalLine(capital), derivedCapitalLine],
    rows: [
      rowOf("State and state-integrated", state, leftAfterState),
      rowOf("Others", others, left),
      rowOf("All", both, left),
    ],
  };
}

const rowOf = (kind: string, { cents, ...space }: Space, left: number): CapitalRow => ({
  kind,
  ...space,
  cost: cents / 100,
  left: left / 100,
});
