import { capitalSheet, capitalSheetFor } from "../sheets/capital";
import { costSheet, type CostRow } from "../sheets/cost";
import { allIsWell } from "../sheets/costChecks";
import { costSheetFor } from "../sheets/costFormulas";
import { costPricesSheetFor } from "../sheets/costPrices";
import { costsContent } from "../sheets/costs";
import { costWorkingsSheetFor } from "../sheets/costWorkingsFormulas";
import type { SheetContent } from "../sheets/description";
import { capitalRows } from "./capitalRows";
import {
  affordableLine,
  capitalLine,
  costLine,
  coverLine,
  derivedCapitalLine,
  derivedLine,
  followingLine,
  runLine,
} from "./costLines";
import type { Costing } from "./costing";
import { costRows } from "./costRows";
import { costSources, type FollowedTables } from "./costSources";
import { costsFrom, numberOf, yearsOf } from "./costsFrom";
import type { ReadCostTables } from "./readCostTables";
import { travelWay } from "./travelWay";
import { priceRows, workingRows, type GivenTranche } from "./workingRows";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- sheets of different rows together
type AnyContent = SheetContent<any>;

/**
 * The sheets of a costing: Costs where there is none; the prices and workings of which the cost is
 * made; Cost; and Capital where roles are placed. They come in the order in which one takes from
 * the other. Where formulas cannot follow the Costs sheet, Cost and Capital hold values.
 */
export function costContents(costing: Costing, tables: ReadCostTables): AnyContent[] {
  const followed = costSources(tables.standing, costing.forThisRun);
  const costs = tables.hasCosts ? [] : [costsContent([changeLine])];
  if ("whyNot" in followed) return [...costs, ...valueContents(costing, followed.whyNot)];
  return [...costs, ...formulaContents(costing, tables, followed)];
}

const changeLine =
  "Change the coloured cells; the Cost sheet follows. Assumptions are marked; their reasons stand beside them.";

const linesOf = (costing: Costing, whyNot?: string): string[] => [
  costLine(costing),
  affordableLine(costing),
  followingLine(whyNot),
  runLine(costing.forThisRun),
  coverLine(costing),
  derivedLine,
];

const valueContents = (costing: Costing, whyNot: string): AnyContent[] => [
  { description: costSheet, lines: linesOf(costing, whyNot), rows: costRows(costing) },
  ...capitalContent(costing, capitalSheet),
];

function formulaContents(
  costing: Costing,
  { amounts, kmPerYear }: ReadCostTables,
  { sources, dates }: FollowedTables,
): AnyContent[] {
  const ways = kmPerYear ?? [numberOf(amounts, "kmPerRole")];
  const costs = costsFrom(amounts, travelWay(ways, numberOf(amounts, "kmAtRate")));
  const prices = costPricesSheetFor(sources);
  const workings = costWorkingsSheetFor(sources);
  return [
    { description: prices, lines: [prices.purpose], rows: priceRows(costs, dates) },
    {
      description: workings,
      lines: [workings.purpose],
      rows: workingRows([trancheOf(costing)], { costs, years: yearsOf(amounts), dates }),
    },
    {
      description: costSheetFor(sources),
      lines: linesOf(costing),
      rows: costRows(costing).map((row): CostRow => ({ ...row, check: allIsWell })),
    },
    ...capitalContent(costing, capitalSheetFor(sources)),
  ];
}

/** All roles start on one day. */
const trancheOf = ({ roles, start, forThisRun }: Costing): GivenTranche => ({
  roles,
  start,
  given: {
    ...(forThisRun.roles !== undefined && { roles }),
    ...(forThisRun.start !== undefined && { start }),
  },
});

const capitalContent = ({ capital }: Costing, description: typeof capitalSheet): AnyContent[] =>
  capital
    ? [
        {
          description,
          lines: [capitalLine(capital), derivedCapitalLine],
          rows: capitalRows(capital),
        },
      ]
    : [];
