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
 * A price in cents as it stands on a day: the one that holds, raised by each increase that came
 * after it (a new price has it in it already) and then rounded to the cent, as a pay scale is.
 * @param increases hundredths of a per cent, each from its day on, one upon the other
 */
export function priceOn(prices: Series, increases: Series, day: Day): bigint | undefined {
  const price = valueOn(prices, day);
  if (price === undefined) return undefined;
  return increases
    .filter(({ from }) => from > price.from && from <= day)
    .reduce(
      (cents, { value }) =>
        roundedQuotient(cents * BigInt(wholePerCent + value), BigInt(wholePerCent)),
      BigInt(price.value),
    );
}

/** One hundred per cent in hundredths of a per cent. */
export const wholePerCent = 10_000;
