import { readRange } from "../../actions/readRange";
import { endText } from "../../actions/sensitivityLines";
import {
  inputOf,
  sweepPlan,
  type ChosenRange,
  type ChosenSweep,
  type LiveInput,
} from "../../actions/sweepPlan";
import type { SweepKey } from "../../domain/sweep";
import { numberText } from "../../domain/wording";
import type { AllocationInput } from "../../engine/allocationInput";
import { mostDraws, usualDraws } from "../../parameters/sweepRanges";
import type { TypedSweep } from "./useSweepEdits";

/** What was typed as far as it can be used, and a sentence for each field that cannot. */
export interface ReadSweep {
  readonly chosen: ChosenSweep;
  readonly problems: {
    readonly draws?: string;
    readonly seed?: string;
    readonly ranges: Partial<Readonly<Record<SweepKey, string>>>;
    /** What is wrong with all of it together. */
    readonly all?: string;
  };
}

const mostSeed = 2 ** 32 - 1;

/** Whether an input is varied, by what was switched or else as usual. */
export const isVaried = ({ input }: LiveInput, { varied }: TypedSweep): boolean =>
  varied?.[input.key] ?? input.isUsual;

/** The range of an input as a person types it: `10 to 40`. */
export const usualText = ({ range }: LiveInput): string =>
  `${endText(range, range.low)} to ${endText(range, range.high)}`;

/** Reads what was typed. */
export function readSweep(
  asked: AllocationInput,
  live: readonly LiveInput[],
  typed: TypedSweep,
): ReadSweep {
  const draws = wholeIn(typed.draws, usualDraws, 1, mostDraws);
  const seed = wholeIn(typed.seed, 1, 0, mostSeed);
  const { ranges, wrong } = readRanges(live, typed);
  const chosen: ChosenSweep = {
    draws: draws ?? usualDraws,
    seed: seed ?? 1,
    way: typed.way ?? "Monte Carlo",
    ranges,
  };
  // What is wrong with a range as such hides what the plan would say of it.
  const planned: Planned =
    Object.keys(wrong).length > 0 ? { ranges: wrong } : planProblems(asked, chosen);
  return {
    chosen,
    problems: {
      ...(draws === undefined && { draws: right(1, mostDraws) }),
      ...(seed === undefined && { seed: right(0, mostSeed) }),
      ...planned,
    },
  };
}

type Planned = Pick<ReadSweep["problems"], "ranges" | "all">;

function readRanges(live: readonly LiveInput[], typed: TypedSweep) {
  const ranges = new Map<SweepKey, ChosenRange>();
  const wrong: Partial<Record<SweepKey, string>> = {};
  for (const each of live) {
    const { key } = each.input;
    const isOn = isVaried(each, typed);
    const range = isOn ? readRange(typed.ranges?.[key] ?? usualText(each)) : null;
    if (range === undefined || (isOn && range === null))
      wrong[key] = `Give two numbers, such as ${usualText(each)}.`;
    else ranges.set(key, range);
  }
  return { ranges, wrong };
}

/** Whether all that was typed can be used. */
export const isRight = ({ problems: { draws, seed, ranges, all } }: ReadSweep): boolean =>
  draws === undefined &&
  seed === undefined &&
  all === undefined &&
  Object.keys(ranges).length === 0;

function planProblems(asked: AllocationInput, chosen: ChosenSweep): Planned {
  const plan = sweepPlan(asked, chosen);
  const ranges: Partial<Record<SweepKey, string>> = {};
  let all: string | undefined;
  for (const { place, sentence } of plan.ok ? [] : plan.problems) {
    const key = [...chosen.ranges.keys()].find((each) => inputOf(each).name === place?.column);
    if (key) ranges[key] = sentence;
    else all = sentence;
  }
  return { ranges, ...(all !== undefined && { all }) };
}

function wholeIn(
  text: string | undefined,
  usual: number,
  least: number,
  most: number,
): number | undefined {
  const bare = text?.trim() ?? "";
  if (bare === "") return usual;
  const number = /^\d{1,3}(,\d{3})+$|^\d+$/.test(bare) ? Number(bare.replace(/,/g, "")) : NaN;
  return number >= least && number <= most ? number : undefined;
}

const right = (least: number, most: number): string =>
  `Give a whole number from ${numberText(least)} to ${numberText(most)}.`;
