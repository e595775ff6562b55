import { dayFrom, type Day } from "../../domain/day";

/** Today, where this machine is. */
export function today(): Day {
  const now = new Date();
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
