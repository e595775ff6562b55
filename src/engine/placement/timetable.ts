/** The half-days of a week, in order. */
export const weekHalfDays = ["Mon", "Tue", "Wed", "Thu", "Fri"].flatMap((day) => [
  `${day} am`,
  `${day} pm`,
]);

/**
 * When an LSC is at each school: names of half-days, for numbers of half-days that add up to at
 * most ten. Whole days come first, in the order given, then the single half-days, two schools to a
 * day. So a school is visited on ⌈half-days ÷ 2⌉ days: no timetable has fewer.
 */
export function timetable(halfDays: readonly number[]): string[][] {
  const whens = halfDays.map((): string[] => []);
  let next = 0;
  const book = (item: number) => whens[item]!.push(weekHalfDays[next++]!);
  halfDays.forEach((count, item) => {
    for (let booked = 0; booked < count - (count % 2); booked++) book(item);
  });
  halfDays.forEach((count, item) => {
    if (count % 2 === 1) book(item);
  });
  return whens;
}

/** On how many days half-days lie: two on one day are one trip to a school. */
export const daysOf = (halfDays: readonly string[]): number =>
  new Set(halfDays.map((halfDay) => halfDay.split(" ")[0])).size;
