import { dayFrom, type Day } from "../domain/day";

/** The day on this computer's clock; nothing below the command line knows it. */
export function today(): Day {
  const now = new Date();
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
