import { dayOfExcelSerial, excelSerialOf, type Day } from "../../domain/day";
import type { WhatIfKey } from "../../domain/whatIf";
import type { Offer } from "./affordable";
import type { Costs } from "./costs";
import { wholePerCent, type Series } from "./dated";
import { roundedQuotient } from "./roundedQuotient";

/** An offer with one input changed by so much; by 0 it is the same offer. */
export type Variation = (offer: Offer, by: number) => Offer;

/**
 * How each input is changed: salaries by hundredths of a per cent of themselves; the start by
 * days; increases by hundredths of a per cent, each year anew; on-costs by hundredths of a per
 * cent of the salary, prices by cents, neither below 0. How far roles go is for the caller to
 * say: a rate may end at a limit for each LSC, and an offer knows only all of them together.
 */
export const variations: Readonly<Record<Exclude<WhatIfKey, "travel">, Variation>> = {
  salary: (offer, by) =>
    withCosts(offer, {
      salary: new Map([...offer.costs.salary].map(([step, each]) => [step, scaled(each, by)])),
    }),
  settlements: (offer, by) =>
    withCosts(offer, { settlements: increased(offer.costs.settlements, payRiseDays(offer), by) }),
  start: (offer, by) => ({
    ...offer,
    start: daysLater(offer.start, by),
    ...(offer.tranches && {
      tranches: offer.tranches.map((each) => ({ ...each, start: daysLater(each.start, by) })),
    }),
  }),
  onCosts: (offer, by) => withCosts(offer, { onCosts: raised(offer.costs.onCosts, by) }),
  relief: (offer, by) => withCosts(offer, { relief: raised(offer.costs.relief, by) }),
  networking: (offer, by) => withCosts(offer, { networking: raised(offer.costs.networking, by) }),
  induction: (offer, by) => withCosts(offer, { induction: raised(offer.costs.induction, by) }),
  oneOff: (offer, by) => withCosts(offer, { oneOff: raised(offer.costs.oneOff, by) }),
  inflation: (offer, by) =>
    withCosts(offer, { inflation: increased(offer.costs.inflation, priceRiseDays(offer), by) }),
};

/** A day so many days later. */
export const daysLater = (day: Day, by: number): Day =>
  dayOfExcelSerial(excelSerialOf(day) + by) ?? day;

/** The first days of the fiscal years, but for the first, for which no salary is known yet. */
export function payRiseDays(offer: Offer): Day[] {
  const { salary, firstStep } = offer.costs;
  const steps = [...salary].filter(([step]) => step >= firstStep && step <= lastStepOf(offer));
  return yearsAfter(lastOf(steps.map(([, series]) => series)), offer);
}

/** The highest step of the scale that roles may reach. */
export const lastStepOf = ({ costs: { progresses, firstStep, lastStep } }: Offer): number =>
  progresses ? lastStep : firstStep;

/** The same for all prices but pay. */
export function priceRiseDays(offer: Offer): Day[] {
  const { relief, networking, induction, oneOff, travel } = offer.costs;
  const prices = [relief, networking, induction, oneOff, travel.rate, travel.rateBeyond];
  return yearsAfter(lastOf(prices), offer);
}

const lastOf = (all: readonly Series[]): Day =>
  all.flatMap((series) => series.map(({ from }) => from)).reduce((a, b) => (a > b ? a : b), "");

const yearsAfter = (day: Day, { years }: Offer): Day[] =>
  years.slice(1).flatMap(({ first }) => (first > day ? [first] : []));

const withCosts = (offer: Offer, change: Partial<Costs>): Offer => ({
  ...offer,
  costs: { ...offer.costs, ...change },
});

/** A price changed by hundredths of a per cent, to the cent; exact for amounts of any size. */
export const scaledBy = (cents: number, by: number): number =>
  Number(roundedQuotient(BigInt(cents) * BigInt(wholePerCent + by), BigInt(wholePerCent)));

const scaled = (series: Series, by: number): Series =>
  series.map(({ from, value }) => ({ from, value: scaledBy(value, by) }));

const raised = (series: Series, by: number): Series =>
  series.map(({ from, value }) => ({ from, value: Math.max(0, value + by) }));

/** Increases with another on each of some days; one that is there on the day grows by it. */
function increased(series: Series, days: readonly Day[], by: number): Series {
  const onDay = (day: Day) => series.find(({ from }) => from === day)?.value ?? 0;
  const others = series.filter(({ from }) => !days.includes(from));
  return [...others, ...days.map((from) => ({ from, value: Math.max(0, onDay(from) + by) }))].sort(
    (a, b) => (a.from < b.from ? -1 : 1),
  );
}
