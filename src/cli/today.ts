import type { Day } from "../domain/day";

/** Today, where this machine is. */
export function today(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
