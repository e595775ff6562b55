/**
 * Half-days in words, in their order: whole days by name, days that follow each other as "Mon to
 * Wed", single half-days as they are: "Thu am".
 */
export function weekText(halfDays: readonly string[]): string {
  const parts = partsOf(halfDays);
  const runs: string[][] = [];
  for (const part of parts) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && isNextDay(last, part)) run.push(part);
    else runs.push([part]);
  }
  return runs.map(runText).join(", ");
}

const days = ["Mon", "Tue", "Wed", "Thu", "Fri"];

/** Both half-days of a day as the day. */
function partsOf(halfDays: readonly string[]): string[] {
  const has = new Set(halfDays);
  return days.flatMap((day) => {
    const halves = [`${day} am`, `${day} pm`].filter((half) => has.has(half));
    return halves.length === 2 ? [day] : halves;
  });
}

const isNextDay = (before: string, part: string): boolean =>
  days.includes(before) && days.indexOf(part) === days.indexOf(before) + 1;

const runText = (run: readonly string[]): string =>
  run.length > 2 ? `${run[0]} to ${run[run.length - 1]}` : run.join(", ");
