import { describeDay, type Day } from "../domain/day";
import { plainText } from "../domain/plainText";
import type { Place } from "../domain/problem";
import type { WhatIfKey, WhatIfs } from "../domain/whatIf";
import { numberText } from "../domain/wording";
import { daysLater, lastStepOf, scaledBy } from "../engine/money/variations";
import { salarySteps, type CostKey } from "../parameters/costParameter";
import { costParameters } from "../parameters/costParameters";
import type { CostTables } from "./readCostTables";
import type { Reckoning } from "./reckoning";
import { kmWith, type WhatIfInput } from "./whatIfInputs";

/** One cell of the Costs sheet to change, for a what-if to hold in the workbook. */
export interface CellToType {
  readonly sentence: string;
  /** Where it stands; undefined where it does not stand on a sheet. */
  readonly place?: Place;
}

/** What to type on the Costs sheet, which is the person's, so that what-ifs hold in the workbook. */
export const whatToType = (
  inputs: readonly WhatIfInput[],
  whatIfs: WhatIfs,
  tables: CostTables,
  reckoning: Reckoning,
): CellToType[] =>
  inputs.flatMap((input) => {
    const by = whatIfs[input.key] ?? 0;
    return by === 0 ? [] : cellsOf({ input, by, tables, reckoning });
  });

interface Change {
  readonly input: WhatIfInput;
  readonly by: number;
  readonly tables: CostTables;
  readonly reckoning: Reckoning;
}

function cellsOf(change: Change): CellToType[] {
  const { input, by, tables, reckoning } = change;
  const { key, range, days } = input;
  if (key === "start") return startCells(change);
  if (key === "salary")
    return stepsUsed(reckoning).flatMap((step) =>
      amountCells(`salary ${step}`, tables, (cents) => scaledBy(cents, by)),
    );
  if (key === "travel") return travelCells(change);
  if (range.kind === "rise") return days.map((day) => riseCell(key, day, by, tables));
  return amountCells(key, tables, (hundredths) => Math.max(0, hundredths + by));
}

const stepsUsed = ({ offer }: Reckoning) =>
  salarySteps.filter((step) => step >= offer.costs.firstStep && step <= lastStepOf(offer));

/** The one start, or that of each tranche. */
function startCells({ input, by, tables, reckoning }: Change): CellToType[] {
  const areTranches = (reckoning.offer.tranches?.length ?? 0) > 0;
  return input.starts.map((start) =>
    areTranches
      ? {
          sentence: `${nameOf("tranches")} from ${describeDay(start)}: From ${describeDay(daysLater(start, by))}`,
          ...placeOf("tranches", start, tables),
        }
      : {
          sentence: `${nameOf("start")}: ${describeDay(daysLater(start, by))}`,
          ...placeOf("start", undefined, tables),
        },
  );
}

/** Each amount of an input, which may have several by date. */
const amountCells = (
  key: CostKey,
  tables: CostTables,
  change: (hundredths: number) => number,
): CellToType[] =>
  (tables.amounts.get(key) ?? []).flatMap(({ from, value }) => {
    if (value === null) return [];
    const now = Number(value);
    const since = from === undefined ? "" : ` from ${describeDay(from)}`;
    return [
      {
        sentence: `${nameOf(key)}${since}: ${exactText(change(Math.round(now * 100)) / 100)} in place of ${exactText(now)}`,
        ...placeOf(key, from, tables),
      },
    ];
  });

function travelCells({ by, tables, reckoning }: Change): CellToType[] {
  const key = "kmPerRole";
  if (!reckoning.isKmAssumed)
    return [
      {
        sentence:
          "Travel: its kilometres are those of the sheet Travel, so there is nothing to type on Costs",
      },
    ];
  const [km] = reckoning.kmPerYear as [number];
  return [
    {
      sentence: `${nameOf(key)}: ${numberText(kmWith(km, by, reckoning))} in place of ${numberText(km)}`,
      ...placeOf(key, undefined, tables),
    },
  ];
}

/** An increase on a day: a row of its own, or more on the row that is there. */
function riseCell(key: WhatIfKey & CostKey, day: Day, by: number, tables: CostTables): CellToType {
  const there = tables.amounts.get(key)?.find(({ from }) => from === day);
  const now = Number(there?.value ?? 0);
  const value = exactText((Math.round(now * 100) + by) / 100);
  const name = nameOf(key);
  return {
    sentence: there
      ? `${name} from ${describeDay(day)}: ${value} in place of ${exactText(now)}`
      : `A row more for ${name}, From ${describeDay(day)}, Value ${value}`,
    ...placeOf(key, there?.from, tables),
  };
}

const nameOf = (key: CostKey): string => costParameters.find((each) => each.key === key)!.name;

const exactText = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 2);

/** The cell of an amount; of a date that has none, the last row of the input. */
function placeOf(
  key: CostKey,
  from: Day | undefined,
  { costs }: CostTables,
): Pick<CellToType, "place"> {
  if (!costs) return {};
  const name = plainText(nameOf(key));
  const isOf = (index: number) => plainText(costs.rows[index]!.input ?? "") === name;
  const indices = costs.rows.map((_, index) => index).filter(isOf);
  const at = indices.find((index) => costs.rows[index]!.from === from) ?? indices.at(-1);
  if (at === undefined) return {};
  return { place: { sheet: costs.sheet, row: costs.rowNumbers[at]!, column: "Value" } };
}
