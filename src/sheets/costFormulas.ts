import { allYears, costSheet, type CostRow } from "./cost";
import { checkColumn, checkHighlight, checkOfAll, checkOfYear } from "./costChecks";
import { costLookups, type CostSources } from "./costLookups";
import { firstOfYear, isOneSum, lastOfYear, wayIs, type CostMaking } from "./costMaking";
import { costPricesSheet } from "./costPrices";
import { costWorkingsSheet, type WorkingRow } from "./costWorkings";
import type { SheetDescription } from "./description";

type Make = (making: CostMaking) => string | undefined;

/** The cost of fiscal years, added up from the workings. */
export const costSheetFor = (sources: CostSources): SheetDescription<CostRow> => ({
  ...costSheet,
  highlights: [checkHighlight],
  columns: [...costSheet.columns, checkColumn].map((column) => ({
    ...column,
    formula: (at, { year }) => {
      const workings = at.table(costWorkingsSheet.table);
      const prices = at.table(costPricesSheet.table);
      const make = year === allYears ? ofAll[column.key] : ofYear[column.key];
      return make({ at, sources, look: costLookups(sources, at), workings, prices });
    },
  })),
});

/** What the workings of the row's year come to when columns are multiplied and added up. */
const sumOf = ({ at, workings }: CostMaking, ...keys: readonly (keyof WorkingRow)[]): string => {
  const factors = keys.map((key) => workings.column(key)).join(",");
  return `SUMPRODUCT(--(${workings.column("year")}=${at.cell("year")}),${factors})`;
};

/**
 * Dollars × days ÷ days of the year, to the cent. Multiplied up to whole numbers first, which are
 * exact, so that nothing but the one division decides how a half cent is rounded.
 * @param times what makes `sum` a whole number
 * @param over that, and all else `sum` is to be divided by but the days of the year, for cents
 */
function shareOfYear(making: CostMaking, sum: string, times: number, over: number): string {
  const days = `(${lastOfYear(making)}-${firstOfYear(making)}+1)`;
  return `ROUND(ROUND(${times}*${sum},0)/(${over}*${days}),0)/100`;
}

const byDays =
  (price: keyof WorkingRow): Make =>
  (making) =>
    shareOfYear(making, sumOf(making, "roles", "days", price), 10_000, 100);

const once =
  (price: keyof WorkingRow): Make =>
  (making) =>
    `ROUND(ROUND(10000*${sumOf(making, "starting", price)},0)/100,0)/100`;

const onCosts: Make = (making) =>
  shareOfYear(making, sumOf(making, "roles", "days", "salary", "onCosts"), 10_000, 10_000);

const travel: Make = (making) => {
  const within = sumOf(making, "days", "km", "kmRate");
  const beyond = sumOf(making, "days", "kmBeyond", "kmRateBeyond");
  return shareOfYear(making, `(${within}+${beyond})`, 1_000_000, 10_000);
};

/** Cell by cell, as a person may have put a column of theirs in between. */
const total: Make = ({ at }) =>
  `ROUND(${(["salary", "onCosts", "relief", "travel", "networking", "induction", "oneOff"] as const)
    .map((line) => at.cell(line))
    .join("+")},2)`;

const budgetOfYear: Make = (making) => {
  const oneSum = isOneSum(making);
  const given = making.look.sumWithin("budgetOfYear", firstOfYear(making), lastOfYear(making));
  return oneSum && `IF(${oneSum},"",ROUND(${given},2))`;
};

const wholeBudget: Make = (making) => {
  const oneSum = isOneSum(making);
  const years = `ROUND(SUM(${making.at.allAbove("budget")}),2)`;
  return oneSum && `IF(${oneSum},ROUND(${making.look.amount("budget")},2),${years})`;
};

/** What is left after a year: of the one sum, of what was carried forward, or of the year's own. */
const leftAfterYear: Make = (making) => {
  const { at } = making;
  const spent = `SUM(${at.upTo("total")})`;
  const ofOneSum = `ROUND(${at.last("budget")}-${spent},2)`;
  const oneSum = isOneSum(making);
  if (oneSum === undefined) return ofOneSum;
  const carried = `ROUND(SUM(${at.upTo("budget")})-${spent},2)`;
  const own = `ROUND(${at.cell("budget")}-${at.cell("total")},2)`;
  const byYear = `IF(${wayIs(making, "By year, carried forward")},${carried},${own})`;
  return `IF(${oneSum},${ofOneSum},${byYear})`;
};

const addedUp =
  (key: keyof CostRow): Make =>
  ({ at }) =>
    `ROUND(SUM(${at.allAbove(key)}),2)`;

const ofYear: Readonly<Record<keyof CostRow, Make>> = {
  year: () => undefined,
  salary: byDays("salary"),
  onCosts,
  relief: byDays("relief"),
  travel,
  networking: byDays("networking"),
  induction: once("induction"),
  oneOff: once("oneOff"),
  total,
  budget: budgetOfYear,
  left: leftAfterYear,
  check: checkOfYear,
};

const ofAll: Readonly<Record<keyof CostRow, Make>> = {
  year: () => undefined,
  salary: addedUp("salary"),
  onCosts: addedUp("onCosts"),
  relief: addedUp("relief"),
  travel: addedUp("travel"),
  networking: addedUp("networking"),
  induction: addedUp("induction"),
  oneOff: addedUp("oneOff"),
  total,
  budget: wholeBudget,
  left: ({ at }) => `ROUND(${at.cell("budget")}-${at.cell("total")},2)`,
  check: checkOfAll,
};
