import { describeDay, type Day } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import { countText } from "../domain/wording";
import { missingSalaries } from "../engine/money/missingSalaries";
import { startDays } from "../engine/money/tranches";
import { salarySteps, type CostKey } from "../parameters/costParameter";
import { costParameters } from "../parameters/costParameters";
import type { CostAmounts } from "../sheets/readCosts";
import type { CostRun } from "./costing";
import { costsFrom, numberOf, yearsOf } from "./costsFrom";
import { startsFrom } from "./offerFrom";
import type { CostTables } from "./readCostTables";
import { checkTranches, tranchesAgainst } from "./tranchesFrom";

/** What the amounts, the roles and the placement say against each other. */
export const checkCosting = (tables: CostTables, roles: number, run: CostRun): Problem[] => [
  ...checkAmounts(tables.amounts, tables.costsSheetName, run),
  ...(run.start === undefined ? tranchesAgainst(roles, tables.amounts, tables.costsSheetName) : []),
  ...otherPlacement(tables, roles),
];

/** What the amounts say against each other, for roles that start as they say or as the run does. */
export function checkAmounts(
  amounts: CostAmounts,
  sheet: string,
  run: Pick<CostRun, "start"> = {},
): Problem[] {
  const days = startDays(startsFrom(amounts, run));
  return [
    ...(run.start === undefined ? checkTranches(amounts, sheet) : []),
    ...days.flatMap((start) => checkStart(amounts, start, sheet)),
    ...checkSteps(amounts, sheet),
    ...unpaidSteps(amounts, days, sheet),
    ...oldPay(amounts, sheet),
    ...lateAmounts(amounts, days[0]!, sheet),
  ];
}

function checkStart(amounts: CostAmounts, start: string, sheet: string): Problem[] {
  const years = yearsOf(amounts);
  const [first, last] = [years[0]!, years.at(-1)!];
  if (start > last.last)
    return [
      error(
        "start-after-years",
        `Roles start on ${describeDay(start)}, after the last fiscal year that is costed, ${last.name}. Change the start or the years.`,
        { sheet },
      ),
    ];
  if (start >= first.first) return [];
  return [
    warning(
      "start-before-years",
      `Roles start on ${describeDay(start)}, before the first fiscal year that is costed, ${first.name}. What they cost until then is not counted.`,
      { sheet },
    ),
  ];
}

function checkSteps(amounts: CostAmounts, sheet: string): Problem[] {
  if (numberOf(amounts, "lastStep") >= numberOf(amounts, "firstStep")) return [];
  return [
    error(
      "steps-out-of-order",
      "The last salary step is below the step at the start. Change one of the two.",
      { sheet },
    ),
  ];
}

/** Salaries that are needed and not known: costing them at 0 would look like money left. */
const unpaidSteps = (amounts: CostAmounts, days: readonly Day[], sheet: string): Problem[] =>
  missingSalaries(
    days.map((start) => ({ roles: 1, start })),
    yearsOf(amounts),
    costsFrom(amounts, { roles: 1, metres: 0, metresBeyond: 0 }),
  ).map(({ step, day }) =>
    error(
      "no-salary",
      `LSCs are on step ${step} on ${describeDay(day)}, and no salary of that step holds then. Add a row "Salary of step ${step}" From that day or before.`,
      { sheet },
    ),
  );

/** Pay that stands still for long before the last year, as if nobody had settled anything since. */
function oldPay(amounts: CostAmounts, sheet: string): Problem[] {
  const last = yearsOf(amounts).at(-1)!;
  const days = [...salarySteps.map((step): CostKey => `salary ${step}`), "settlements" as const]
    .flatMap((key) => amounts.get(key) ?? [])
    .flatMap(({ from, value }) => (from === undefined || value === null ? [] : [from]));
  const newest = days
    .filter((day) => day <= last.last)
    .sort()
    .at(-1);
  const years =
    newest === undefined ? 0 : Number(last.name.slice(0, 4)) - Number(newest.slice(0, 4));
  if (years < 3) return [];
  return [
    warning(
      "old-pay",
      `No salary or pay settlement is newer than ${describeDay(newest!)}, and years up to ${last.name} are costed with it. Add the salaries or settlements since.`,
      { sheet },
    ),
  ];
}

/** Other prices that only begin after the roles do. */
const lateAmounts = (amounts: CostAmounts, start: string, sheet: string): Problem[] =>
  costParameters
    .filter(
      ({ isByDate, mayBeBlank, group, key }) =>
        isByDate && !mayBeBlank && (group !== "Pay" || key === "onCosts"),
    )
    .flatMap(({ key, name }) => {
      const from = amounts.get(key)?.[0]?.from;
      if (from === undefined || from <= start) return [];
      const sentence = `"${name}" has no amount before ${describeDay(from)}, and roles start on ${describeDay(start)}; until then it is 0.`;
      return [warning("amount-begins-late", sentence, { sheet })];
    });

/** A placement of another number of roles than are costed. */
function otherPlacement({ kmPerYear, hosts }: CostTables, roles: number): Problem[] {
  const hosted = hosts?.reduce((sum, { lscs }) => sum + lscs, 0);
  const placed = hosted ?? kmPerYear?.length;
  if (placed === undefined || placed === roles) return [];
  return [
    warning(
      "other-placement",
      `${countText(roles, "role")} ${roles === 1 ? "is" : "are"} costed, but ${placed} LSCs are placed. Travel is taken in proportion, and capital is that of those placed. Place again for both to agree.`,
    ),
  ];
}
