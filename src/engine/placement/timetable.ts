/** The half-days of a week, in order. */
export const weekHalfDays = ["Mon", "Tue", "Wed", "Thu", "Fri"].flatMap((day) => [
  `${day} am`,
  `${day} pm`,
]);

/** On how many days half-days lie: two on one day are one trip to a school. */
export const daysOf = (halfDays: readonly string[]): number =>
  new Set(halfDays.map((halfDay) => halfDay.split(" ")[0])).size;
