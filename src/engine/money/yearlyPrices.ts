import type { Day } from "../../domain/day";
import type { CostLine, Costs } from "./costs";
import { priceOn, valueOn, wholePerCent, type Series } from "./dated";
import { stepOn } from "./stepOn";

/** Lines that run as long as a role does, and lines that fall due once, when it starts. */
export type RunningLine = Exclude<CostLine, StartLine>;
export type StartLine = "induction" | "oneOff";

/** A price in cents as a fraction, so that nothing is rounded before a line is added up. */
export interface Price {
  readonly cents: bigint;
  readonly over: bigint;
}

/** What a role costs a year, by the prices of a day, if it started on another. */
export const yearlyPrices: Readonly<
  Record<RunningLine, (costs: Costs, start: Day, day: Day) => Price>
> = {
  salary: (costs, start, day) => ({ cents: salaryOn(costs, start, day), over: 1n }),
  onCosts: (costs, start, day) => ({
    cents: salaryOn(costs, start, day) * BigInt(valueOn(costs.onCosts, day)?.value ?? 0),
    over: BigInt(wholePerCent),
  }),
  relief: ({ relief, inflation }, _, day) => whole(relief, inflation, day),
  networking: ({ networking, inflation }, _, day) => whole(networking, inflation, day),
  travel: ({ travel, inflation }, _, day) => ({
    cents:
      BigInt(travel.metres) * whole(travel.rate, inflation, day).cents +
      BigInt(travel.metresBeyond) * whole(travel.rateBeyond, inflation, day).cents,
    over: 1000n * BigInt(travel.roles),
  }),
};

/** What a role costs once, by the prices of the day on which it starts. */
export const startPrice = (line: StartLine, costs: Costs, day: Day): Price =>
  whole(costs[line], costs.inflation, day);

const whole = (prices: Series, increases: Series, day: Day): Price => ({
  cents: priceOn(prices, increases, day) ?? 0n,
  over: 1n,
});

const salaryOn = (costs: Costs, start: Day, day: Day): bigint =>
  priceOn(costs.salary.get(stepOn(costs, start, day)) ?? [], costs.settlements, day) ?? 0n;
