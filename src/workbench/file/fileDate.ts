const millisecondsADay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A date as Excel counts it, in days from 30 December 1899, to the second. */
export function serialDate(date: Date): number {
  const days = (date.getTime() - dayZero) / millisecondsADay;
  return Math.round(days * 86_400) / 86_400;
}
