import { capitalSheet, capitalSheetFor } from "../sheets/capital";
import { costSheet, type CostRow } from "../sheets/cost";
import { allIsWell } from "../sheets/costChecks";
import { costSheetFor } from "../sheets/costFormulas";
import { costPricesSheetFor } from "../sheets/costPrices";
import { changeCostsLine, costsContent } from "../sheets/costs";
import { costWaterfallSheet } from "../sheets/costWaterfall";
import { costWaterfallSheetFor } from "../sheets/costWaterfallFormulas";
import { costWorkingsSheetFor } from "../sheets/costWorkingsFormulas";
import type { CostSources } from "../sheets/costLookups";
import type { SheetContent } from "../sheets/description";
import type { CostAmounts } from "../sheets/readCosts";
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
import { onTopLine } from "./laterLines";
import type { LaterRoles } from "./laterRoles";
import type { ReadCostTables } from "./readCostTables";
import { givenTranches, tranchesFrom } from "./tranchesFrom";
import { travelWay } from "./travelWay";
import { waterfallRows } from "./waterfallRows";
import { priceRows, workingRows, type GivenTranche } from "./workingRows";

// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
type AnyContent = SheetContent<any>;

/**
 * The sheets of a costing: Costs where there is none; the prices and workings of which the cost is
 * made; Cost; the waterfall from the budget to what is left; and Capital where roles are placed.
 * They come in the order in which one takes from the other. Where formulas cannot follow the Costs sheet, Cost and Capital hold values.
 */
export function costContents(
  costing: Costing,
  tables: ReadCostTables,
  later: LaterRoles | undefined,
): AnyContent[] {
  const followed = costSources(tables.standing, costing.forThisRun);
  const costs = tables.hasCosts ? [] : [costsContent([changeCostsLine])];
  const whyNot = "whyNot" in followed ? followed.whyNot : undefined;
  const lines = [
    costLine(costing),
    affordableLine(costing),
    followingLine(whyNot, costing.forThisRun),
    runLine(costing.forThisRun),
    coverLine(costing),
    onTopLine(later),
    derivedLine,
  ];
  const cost =
    "whyNot" in followed
      ? valueContents(costing, lines)
      : formulaContents(costing, tables, { ...followed, lines });
  return [...costs, ...cost];
}

const valueContents = (costing: Costing, lines: readonly string[]): AnyContent[] => [
  { description: costSheet, lines, rows: costRows(costing) },
  waterfallContent(costing, costWaterfallSheet),
  ...capitalContent(costing, capitalSheet),
];

function formulaContents(
  costing: Costing,
  { amounts, kmPerYear }: ReadCostTables,
  { sources, dates, lines }: FollowedTables & { readonly lines: readonly string[] },
): AnyContent[] {
  const ways = kmPerYear ?? [numberOf(amounts, "kmPerRole")];
  const costs = costsFrom(amounts, travelWay(ways, numberOf(amounts, "kmAtRate")));
  const kept = { ...sources, ...keptTranches(costing, amounts) };
  const prices = costPricesSheetFor(sources);
  const workings = costWorkingsSheetFor(sources);
  return [
    { description: prices, lines: [prices.purpose], rows: priceRows(costs, dates) },
    {
      description: workings,
      lines: [workings.purpose],
      rows: workingRows(tranchesOf(costing, amounts), { costs, years: yearsOf(amounts), dates }),
    },
    {
      description: costSheetFor(kept),
      lines,
      rows: costRows(costing).map((row): CostRow => ({ ...row, check: allIsWell })),
    },
    waterfallContent(costing, costWaterfallSheetFor()),
    ...capitalContent(costing, capitalSheetFor(sources)),
  ];
}

/** The tranches of the Costs sheet as they are costed, so that the sheet can say when they change. */
function keptTranches(
  { roles, forThisRun }: Costing,
  amounts: CostAmounts,
): Pick<CostSources, "tranches"> {
  if (forThisRun.start !== undefined) return {};
  const rows = givenTranches(amounts).flatMap(({ from, value }) =>
    from === undefined ? [] : [{ start: from, roles: value === null ? null : Number(value) }],
  );
  const isAllocated = forThisRun.roles === undefined && rows.length > 0;
  return { tranches: { rows, ...(isAllocated && { all: roles }) } };
}

/** The roles by the day on which they start; what stands on no sheet as one number is given. */
function tranchesOf({ roles, start, tranches, forThisRun }: Costing, amounts: CostAmounts) {
  if (tranches || tranchesFrom(amounts).length > 0)
    return (tranches ?? [{ roles, start }]).map((each): GivenTranche => ({ ...each, given: each }));
  const given = {
    ...(forThisRun.roles !== undefined && { roles }),
    ...(forThisRun.start !== undefined && { start }),
  };
  return [{ roles, start, given }];
}

const waterfallContent = (
  costing: Costing,
  description: typeof costWaterfallSheet,
): AnyContent => ({ description, lines: [description.purpose], rows: waterfallRows(costing) });

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
