import { dayFrom, lastDayOf, type Day } from "./day";
import type { Term } from "./term";

/** First and last day on which clusters may be assessed for a term. */
export interface TermDays {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days that are taken for a term where nobody says otherwise: its quarter of the year and the
 * month after it, as terms and holidays move from year to year. Assumption: the Ministry sets the
 * terms of each year anew.
 */
export function termDays({ year, number }: Term): TermDays {
  const first = 3 * number - 2;
  const last = Math.min(12, first + 3);
  return { from: dayFrom(year, first, 1)!, to: dayFrom(year, last, lastDayOf(year, last))! };
}
