import type { Day } from "../../domain/day";
import { roundedQuotient } from "./roundedQuotient";

/** A number that holds from a day on, until the next one. */
export interface Dated {
  readonly from: Day;
  readonly value: number;
}

/** Numbers by date, earliest first. */
export type Series = readonly Dated[];

/** The number that holds on a day; undefined before the first. */
export const valueOn = (series: Series, day: Day): Dated | undefined =>
  series.findLast(({ from }) => from <= day);

/**
 * A price in cents as it stands on a day: the one that holds, raised by all increases that came
 * after it (a new price has them in it already), then rounded to the cent.
 * @param increases hundredths of a per cent, each from its day on, one upon the other
 */
export function priceOn(prices: Series, increases: Series, day: Day): bigint | undefined {
  const price = valueOn(prices, day);
  if (price === undefined) return undefined;
  let [numerator, denominator] = [BigInt(price.value), 1n];
  for (const { from, value } of increases) {
    if (from <= price.from || from > day) continue;
    numerator *= BigInt(wholePerCent + value);
    denominator *= BigInt(wholePerCent);
  }
  return roundedQuotient(numerator, denominator);
}

/** One hundred per cent in hundredths of a per cent. */
export const wholePerCent = 10_000;
