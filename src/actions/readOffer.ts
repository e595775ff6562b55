import { warning, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import type { Offer } from "../engine/money/affordable";
import type { TableReader } from "../hosts/Host";
import { costsSheet, type CostsRow } from "../sheets/costs";
import type { CostAmounts } from "../sheets/readCosts";
import type { ReadTable } from "../sheets/readRows";
import { checkAmounts } from "./checkCosting";
import type { CostRun } from "./costing";
import { offerFrom } from "./offerFrom";
import { amountsOf, knownWays, unknownWays } from "./readCostTables";
import { all, readTables } from "./readTable";
import { writtenTravel, type WrittenTravel } from "./writtenPlacement";

/** What roles cost by a workbook, before it is known how many there are. */
export interface ReadOffer {
  readonly offer: Offer;
  readonly amounts: CostAmounts;
  /** Whether the amounts stand on a Costs sheet; else they are the standard ones. */
  readonly hasCosts: boolean;
  /** What the Costs sheet is called. */
  readonly sheet: string;
}

/**
 * Reads what any number of roles costs: the amounts of the Costs sheet, and the kilometres of the
 * Travel sheet where there is one. Everything that is wrong with either is told at once.
 */
export async function readOffer(
  host: TableReader,
  forThisRun: Pick<CostRun, "start"> = {},
): Promise<Result<ReadOffer>> {
  const [costs, travel] = await readTables<[CostsRow, WrittenTravel]>(
    host,
    costsSheet,
    writtenTravel,
  );
  const read = all<
    [ReadTable<CostsRow> | undefined, CostAmounts, ReadTable<WrittenTravel> | undefined]
  >([costs, amountsOf(costs), travel]);
  if (!read.ok) return read;
  const [table, amounts, ways] = read.value;
  const sheet = table?.sheet ?? costsSheet.table;
  return resultOf(
    {
      offer: offerFrom(amounts, knownWays(ways), forThisRun),
      amounts,
      hasCosts: table !== undefined,
      sheet,
    },
    [
      ...read.warnings,
      ...(table ? [] : [noCosts]),
      ...checkAmounts(amounts, sheet, forThisRun),
      ...unknownWays(ways),
    ],
  );
}

const noCosts: Problem = warning(
  "no-costs",
  "There is no Costs table; the standard amounts are used, of which many are assumptions.",
);
