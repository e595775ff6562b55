import type { Day } from "../../domain/day";
import type { Costs, Tranche } from "./costs";
import type { Series } from "./dated";
import { daysFrom, type FiscalYear } from "./fiscalYears";
import { anniversary } from "./stepOn";

/** Days of a fiscal year in which roles run and no price changes. */
export interface Span {
  readonly first: Day;
  readonly days: number;
}

/**
 * The part of a fiscal year in which a tranche runs, cut wherever a price or a step may change.
 * @param dates days from which prices hold; a day too many cuts where nothing changes
 */
export function spansOf(
  year: FiscalYear,
  { start }: Tranche,
  costs: Costs,
  dates: readonly Day[] = datesOf(costs),
): Span[] {
  if (start > year.last) return [];
  const first = start > year.first ? start : year.first;
  const changes = [
    ...dates,
    ...(costs.progresses ? [year.first, year.last] : []).map((day) =>
      anniversary(start, Number(day.slice(0, 4))),
    ),
  ];
  const cuts = new Set([first, ...changes.filter((day) => day > first && day <= year.last)]);
  const firsts = [...cuts].sort();
  return firsts.map((day, index) => {
    const next = firsts[index + 1];
    return {
      first: day,
      days: next === undefined ? daysFrom(day, year.last) : daysFrom(day, next) - 1,
    };
  });
}

/** Days from which a price holds or an increase applies. */
const datesOf = (costs: Costs): Day[] =>
  allSeries(costs).flatMap((series) => series.map(({ from }) => from));

const allSeries = (costs: Costs): Series[] => [
  ...costs.salary.values(),
  costs.onCosts,
  costs.relief,
  costs.networking,
  costs.travel.rate,
  costs.travel.rateBeyond,
  costs.settlements,
  costs.inflation,
];
