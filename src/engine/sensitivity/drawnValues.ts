import type { SweepPlan, SweepRange } from "../../domain/sweep";
import { randomWords } from "./randomWords";
import { sobolWord } from "./sobol";

/** The whole value of each range in one draw, in the order of the ranges. */
export type DrawnValues = (draw: number) => readonly number[];

/** The part of a seed's random stream that no draw uses. */
const noDraw = -1;

/**
 * What each draw of a plan sets its ranges to. By Sobol the points are shifted by the seed (all
 * bits of a dimension by the same random word), which keeps them as evenly spread.
 */
export function drawnValues({ ranges, way, seed }: SweepPlan): DrawnValues {
  if (way === "Monte Carlo")
    return (draw) => {
      const words = randomWords(seed, draw);
      return ranges.map((range) => valueIn(range, words()));
    };
  const shift = randomWords(seed, noDraw);
  const shifts = ranges.map(() => shift());
  return (draw) =>
    ranges.map((range, dimension) =>
      valueIn(range, (sobolWord(draw, dimension) ^ shifts[dimension]!) >>> 0),
    );
}

/** One of the whole values of a range, all as likely. */
export const valueIn = ({ low, high }: SweepRange, word: number): number =>
  low + Math.floor((word / 2 ** 32) * (high - low + 1));
