import { impossible } from "../../src/domain/impossible";
import { between } from "./random";

/** How far each part may be moved. */
export interface Limits {
  readonly low: (index: number) => number;
  readonly high: (index: number) => number;
}

/**
 * The values scaled so that they add up to a whole total, each a whole number within its limits.
 * What rounding and limits leave over goes one by one to the largest values first. O(n log n + rest).
 */
export function reachTotal(values: readonly number[], total: number, limits: Limits): number[] {
  const now = values.reduce((sum, value) => sum + value, 0);
  const factor = now === 0 ? 0 : total / now;
  const { low, high } = limits;
  const reached = values.map((value, index) =>
    between(low(index), Math.round(value * factor), high(index)),
  );
  const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]! || a - b);
  let rest = total - reached.reduce((sum, value) => sum + value, 0);
  while (rest !== 0) {
    const step = Math.sign(rest);
    const before = rest;
    for (const index of order) {
      const next = reached[index]! + step;
      if (rest === 0 || next < low(index) || next > high(index)) continue;
      reached[index] = next;
      rest -= step;
    }
    if (rest === before) impossible(`no values within the limits add up to ${total}`);
  }
  return reached;
}
