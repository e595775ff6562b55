import { InvalidArgumentError, type Command } from "commander";
import { readRange } from "../actions/readRange";
import { sweepKeyOf, type ChosenRange, type ChosenSweep } from "../actions/sweepPlan";
import { error, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import type { SweepKey } from "../domain/sweep";
import { numberText } from "../domain/wording";
import { mostDraws, sweepInputs, usualDraws } from "../parameters/sweepRanges";

/** Values of the options below, as typed. */
export interface SweepFlags {
  readonly draws: number;
  readonly seed: number;
  readonly sobol?: true;
  readonly range?: readonly string[];
}

/** Adds the options that say what is drawn. */
export const withSweepOptions = (command: Command): Command =>
  command
    .option("--draws <number>", "how many draws", drawsOption, usualDraws)
    .option(
      "--seed <number>",
      "draws of the same seed are the same: a whole number from 0",
      seedOption,
      1,
    )
    .option("--sobol", "spread the draws evenly by Sobol's sequence, in place of at random")
    .option(
      "--range <input=low..high>",
      'vary an input from low to high, or leave it out with off: --range "Students per role=480..520" (may be repeated)',
      (value: string, before: readonly string[] = []) => [...before, value],
    );

/** What was chosen, or all that is wrong with the ranges. */
export function chosenSweep({ draws, seed, sobol, range = [] }: SweepFlags): Result<ChosenSweep> {
  const problems: Problem[] = [];
  const ranges = new Map<SweepKey, ChosenRange>();
  for (const typed of range) {
    const at = typed.lastIndexOf("=");
    const key = sweepKeyOf(typed.slice(0, Math.max(0, at)));
    const found = readRange(typed.slice(at + 1));
    if (key === undefined) problems.push(unknownInput(typed));
    else if (found === undefined) problems.push(badRange(typed));
    else if (ranges.has(key)) problems.push(twice(typed));
    else ranges.set(key, found);
  }
  return resultOf({ draws, seed, way: sobol ? "Sobol" : "Monte Carlo", ranges }, problems);
}

const option = { sheet: "--range" };

const unknownInput = (typed: string): Problem =>
  error(
    "unknown-input",
    `"${typed}" does not name an input. Write input=low..high with one of: ${sweepInputs.map(({ name }) => name).join("; ")}.`,
    option,
  );

const badRange = (typed: string): Problem =>
  error("bad-range", `"${typed}" gives no range. Write low..high, such as 10..40, or off.`, option);

const twice = (typed: string): Problem =>
  error("range-twice", `"${typed}" is the second range of this input. Give it once.`, option);

const wholeOption =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,3}(,\d{3})+$|^\d+$/.test(text.trim())
      ? Number(text.replace(/,/g, ""))
      : NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `Give a whole number from ${numberText(least)} to ${numberText(most)}.`,
    );
  };

const drawsOption = wholeOption(1, mostDraws);
const seedOption = wholeOption(0, 2 ** 32 - 1);
