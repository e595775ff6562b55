import type { Costs } from "../engine/money/costs";
import { priceOn, valueOn, type Series } from "../engine/money/dated";
import { excelSerialOf, dayOfExcelSerial, type Day } from "../domain/day";
import type { FiscalYear } from "../engine/money/fiscalYears";
import { spansOf, type Span } from "../engine/money/spans";
import { stepOn } from "../engine/money/stepOn";
import { beginning, pricedInputs, type PriceKey, type PriceRow } from "../sheets/costPrices";
import { nothingYet, type WorkingRow } from "../sheets/costWorkings";

/** Rows that are kept free for days that a person adds. */
const room = { prices: 4, workings: 6 };

const blanks = <Row>(count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

/** What the formulas of CostPrices come to. @param dates earliest first */
export const priceRows = (costs: Costs, dates: readonly Day[]): PriceRow[] => [
  ...[beginning, ...dates].map((from) => ({ from, ...pricesOn(costs, from) })),
  ...blanks(room.prices, {}),
];

/** All prices of a day in dollars and per cent. */
const pricesOn = (costs: Costs, day: Day) =>
  Object.fromEntries(
    pricedInputs.map(({ key, raisedBy }) => {
      const series = seriesOf(costs, key);
      const value = raisedBy ? priceOn(series, costs[raisedBy], day) : valueOn(series, day)?.value;
      return [key, Number(value ?? 0) / 100];
    }),
  ) as Record<PriceKey, number>;

function seriesOf({ salary, travel, ...others }: Costs, key: PriceKey): Series {
  if (key === "kmRate") return travel.rate;
  if (key === "kmRateBeyond") return travel.rateBeyond;
  if (key in others) return others[key as "onCosts" | "relief"];
  return salary.get(Number(key.replace("salary ", ""))) ?? [];
}

/** Roles that start together. */
export interface GivenTranche {
  readonly roles: number;
  readonly start: Day;
  /** What of it stands on no sheet that formulas could follow. */
  readonly given: WorkingRow["given"];
}

/** All that workings are made of. */
export interface Workings {
  readonly costs: Costs;
  readonly years: readonly FiscalYear[];
  /** All days of the Costs sheet, earliest first. */
  readonly dates: readonly Day[];
}

/** What the formulas of CostWorkings come to. */
export const workingRows = (tranches: readonly GivenTranche[], workings: Workings): WorkingRow[] =>
  tranches.flatMap((each, index) => {
    const { costs, years, dates } = workings;
    const named = { tranche: index + 1, given: each.given };
    const rows = years.flatMap((year) =>
      spansOf(year, each, costs, dates).map((span) => ({
        ...named,
        ...stretch(each, year, span),
        ...pricesOf(each, span, workings),
      })),
    );
    return [...rows, ...blanks(room.workings, { ...named, ...nothingYet })];
  });

const stretch = ({ start, roles }: GivenTranche, year: FiscalYear, { first, days }: Span) => ({
  from: first,
  to: dayOfExcelSerial(excelSerialOf(first) + days - 1)!,
  year: year.name,
  days,
  yearDays: year.days,
  start,
  roles,
});

function pricesOf({ roles, start }: GivenTranche, { first }: Span, { costs, dates }: Workings) {
  const step = stepOn(costs, start, first);
  const { travel } = costs;
  const prices = pricesOn(costs, first);
  return {
    step,
    pricesOf: dates.findLast((day) => day <= first) ?? beginning,
    salary: prices[`salary ${step}` as PriceKey],
    onCosts: prices.onCosts,
    relief: prices.relief,
    networking: prices.networking,
    km: ((travel.metres / 1000) * roles) / travel.roles,
    kmRate: prices.kmRate,
    kmBeyond: ((travel.metresBeyond / 1000) * roles) / travel.roles,
    kmRateBeyond: prices.kmRateBeyond,
    starting: first === start ? roles : 0,
    induction: prices.induction,
    oneOff: prices.oneOff,
  };
}
