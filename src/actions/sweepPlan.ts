import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import { sweepKeys, type SweepKey, type SweepPlan, type SweepRange } from "../domain/sweep";
import { numberText } from "../domain/wording";
import type { Allocation } from "../engine/allocate";
import type { AllocationInput } from "../engine/allocationInput";
import { isLive, settingIn } from "../engine/sensitivity/sweptPolicy";
import type { SensitivityQuestion } from "../engine/sensitivity/sensitivity";
import type { TippingRange } from "../engine/sensitivity/tipping";
import { policyParameters } from "../parameters/policyParameters";
import { sweepInputs, type SweepInput } from "../parameters/sweepRanges";

/** Hundredths of a per cent, in which errors of students are drawn, in one per cent. */
export const inPercent = 100;

/** Ends a person chose for an input, in its unit (per cent for students); null leaves it as it is. */
export type ChosenRange = readonly [low: number, high: number] | null;

/** What a person chose for a run of many draws. */
export interface ChosenSweep extends Omit<SweepPlan, "ranges"> {
  /** For inputs that are not to be varied as usual. */
  readonly ranges: ReadonlyMap<SweepKey, ChosenRange>;
}

/** An input that can change this allocation, with what it is now and its usual range. */
export interface LiveInput {
  readonly input: SweepInput;
  /** Undefined for the students, of which each cluster has its own number. */
  readonly now: number | undefined;
  readonly range: SweepRange;
}

/** The inputs that can change an allocation; those that are off or not looked at are left out. */
export const liveInputs = (asked: AllocationInput): LiveInput[] =>
  sweepInputs.flatMap((input): LiveInput[] => {
    const { key } = input;
    if (key === "students")
      return [
        {
          input,
          now: undefined,
          range: { key, low: input.low * inPercent, high: input.high * inPercent },
        },
      ];
    const now = settingIn(asked.policy, key);
    if (now === undefined || !isLive(asked, key)) return [];
    const end = (by: number) => (input.kind === "share" ? (now * (100 + by)) / 100 : now + by);
    return [{ input, now, range: { key, ...within(key, end(input.low), end(input.high)) } }];
  });

/** Settings whose tipping values are looked for, and how far. */
export const tippingRanges = (asked: AllocationInput): TippingRange[] =>
  liveInputs(asked).flatMap(({ input: { key, tipping }, now }): TippingRange[] => {
    if (key === "students" || now === undefined || !tipping) return [];
    const part = tipping.kind === "share" ? now / 100 : 1;
    return [{ key, ...within(key, tipping.least * part, tipping.most * part) }];
  });

/** Whole values that a setting may have, from low to high. */
function within(key: SweepKey, low: number, high: number): Pick<SweepRange, "low" | "high"> {
  const { smallest = 0, largest = Infinity } =
    policyParameters.find((parameter) => parameter.key === key) ?? {};
  const clamped = (value: number) => Math.min(largest, Math.max(smallest, Math.round(value)));
  return { low: clamped(low), high: clamped(high) };
}

/**
 * The ranges of a run: the usual ones, and those a person chose. A chosen range of an input that
 * changes nothing in this allocation is refused, as is one with ends the input cannot have.
 */
export function sweepPlan(
  asked: AllocationInput,
  { ranges: chosen, ...rest }: ChosenSweep,
): Result<SweepPlan> {
  const live = liveInputs(asked);
  const problems = [...chosen].flatMap(([key, range]) => rangeProblems(live, key, range));
  const ranges = live.flatMap(({ input: { key, isUsual }, range }): SweepRange[] => {
    const own = chosen.get(key);
    if (own === null || (own === undefined && !isUsual)) return [];
    return [own ? chosenRange(key, own) : range];
  });
  const varied = ranges.filter(({ low, high }) => low < high);
  if (problems.length === 0 && varied.length === 0) problems.push(nothingVaries);
  return resultOf({ ...rest, ranges: varied }, problems);
}

const chosenRange = (key: SweepKey, [low, high]: readonly [number, number]): SweepRange =>
  key === "students"
    ? { key, low: Math.round(low * inPercent), high: Math.round(high * inPercent) }
    : { key, low, high };

const nothingVaries = error(
  "nothing-varies",
  "No input varies, so every draw would be the allocation as it is. Give at least one a range.",
);

function rangeProblems(live: readonly LiveInput[], key: SweepKey, range: ChosenRange): Problem[] {
  const { name } = inputOf(key);
  const problem = (code: string, sentence: string) => [error(code, sentence, { column: name })];
  if (range === null) return [];
  if (!live.some(({ input }) => input.key === key))
    return problem(
      "idle-input",
      "It changes nothing here: it is off, or the way of serving does not look at it. Leave it out.",
    );
  const [low, high] = range;
  if (low > high)
    return problem("range-order", `The range ends (${high}) below its start (${low}).`);
  return areAllowed(key, range) ? [] : problem("range-values", rightRange(key));
}

/** The description of an input. */
export const inputOf = (key: SweepKey): SweepInput =>
  sweepInputs.find((input) => input.key === key)!;

/** Errors of students leave some of them, and no more than twice as many. */
const mostError = 99;

function areAllowed(key: SweepKey, [low, high]: readonly [number, number]): boolean {
  if (key === "students") return low >= -mostError && high <= mostError;
  const ends = within(key, low, high);
  return ends.low === low && ends.high === high;
}

function rightRange(key: SweepKey): string {
  if (key === "students") return `Give per cent from −${mostError} to ${mostError}.`;
  const { smallest = 0, largest = 0 } = policyParameters.find((each) => each.key === key)!;
  return `Give whole numbers from ${numberText(smallest)} to ${numberText(largest)}.`;
}

/** The input a text names, as it stands on sheets; undefined where none does. */
export const sweepKeyOf = (text: string): SweepKey | undefined =>
  sweepKeys.find((key) => plainText(inputOf(key).name) === plainText(text));

/** What is asked about an allocation: all of it, by a plan. */
export function questionOf({ input, decisions }: Allocation, plan: SweepPlan): SensitivityQuestion {
  return {
    input,
    present: Float64Array.from(decisions, ({ roles }) => roles),
    plan,
    oneAtATime: liveInputs(input).map(
      ({ range, input: { key } }) => plan.ranges.find((each) => each.key === key) ?? range,
    ),
    tipping: tippingRanges(input),
    rules: true,
  };
}
