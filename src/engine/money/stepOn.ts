import { dayFrom, type Day } from "../../domain/day";
import type { Costs } from "./costs";

/** The step of the salary scale on a day, for roles that started on another. */
export function stepOn({ firstStep, lastStep, progresses }: Costs, start: Day, day: Day): number {
  if (!progresses) return firstStep;
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  const passed = day.slice(5) < start.slice(5) ? years - 1 : years;
  return Math.max(firstStep, Math.min(lastStep, firstStep + passed));
}

/** The anniversary of a start in a year; of 29 February it is 1 March where there is none. */
export const anniversary = (start: Day, year: number): Day =>
  dayFrom(year, Number(start.slice(5, 7)), Number(start.slice(8))) ?? `${year}-03-01`;
