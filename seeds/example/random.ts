/** The next number of a stream, from 0 up to but not including 1. */
export type Random = () => number;

/**
 * The stream of a whole number, the same wherever and whenever it is run.
 * Method: mulberry32 (Tommy Ettinger, public domain).
 */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A stream that two whole numbers name, so that one part of the example can change without
 * reshuffling the others.
 */
export const randomFrom = (part: number, index = 0): Random =>
  randomNumbers((Math.imul(part, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0);

/** A whole number from low to high, both possible. */
export const whole = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

export const chance = (random: Random, probability: number): boolean => random() < probability;

/** One of the items, each as likely as its weight is of all weights. */
export function pickWeighted<Item>(
  random: Random,
  items: readonly Item[],
  weightOf: (item: Item) => number,
): Item {
  let left = random() * items.reduce((sum, item) => sum + weightOf(item), 0);
  return items.find((item) => (left -= weightOf(item)) < 0) ?? items[items.length - 1]!;
}

/** About normal, mean 0 and standard deviation 1: twelve even draws, added up. */
export function normal(random: Random): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random();
  return sum;
}

/** Skewed to the right: half the draws lie under the median; `width` is the deviation of its log. */
export const skewed = (random: Random, median: number, width: number): number =>
  median * Math.exp(width * normal(random));

export const between = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value));
