import type { SweepPlan, SweepRange } from "../../domain/sweep";
import type { AllocationInput } from "../allocationInput";
import { oneAtATime, type MovedBar } from "./oneAtATime";
import { ruleBeside, ruleChoices, type RuleBeside } from "./rulesBeside";
import type { Sweep } from "./sweep";
import { SweepRun } from "./SweepRun";
import { sharesInRegions } from "./SweptAllocation";
import { tippingValues, type TippingRange, type TippingValues } from "./tipping";

/** What is asked about an allocation that can be made. Plain data, to be sent to another thread. */
export interface SensitivityQuestion {
  readonly input: AllocationInput;
  /** Roles of each cluster now, in the order of the clusters. */
  readonly present: Float64Array;
  readonly plan: SweepPlan;
  /** Inputs that are moved one at a time. */
  readonly oneAtATime: readonly SweepRange[];
  /** Settings whose tipping values are looked for, and how far. */
  readonly tipping: readonly TippingRange[];
  /** Whether each rounding and each sharing method is tried. */
  readonly rules: boolean;
}

/** How much an allocation hangs on what is not certain. */
export interface Sensitivity {
  readonly sweep: Sweep;
  readonly bars: readonly MovedBar[];
  /** In the order of the question's settings. */
  readonly tipping: readonly TippingValues[];
  readonly rules: readonly RuleBeside[];
}

/** How far the work is. */
export interface SensitivityStep {
  readonly what: "Moving inputs one at a time" | "Looking for tipping values" | "Drawing";
  /** Part of the whole that is done, from 0 to 1. */
  readonly done: number;
  /** Draws made so far. */
  readonly draws: number;
  /** What came of them, where there are some. */
  readonly sweep: () => Sweep | undefined;
}

/** Draws between two steps: some milliseconds of work. */
function drawsAStep({ input, present }: SensitivityQuestion): number {
  const clusters = sharesInRegions(input.policy) ? 3_000 : 30_000;
  return Math.max(1, Math.floor(clusters / Math.max(1, present.length)));
}

/** Of the whole, before the draws where there is more than draws. */
const [barsPart, tippingPart] = [0.05, 0.35];

const noDraws = { draws: 0, sweep: () => undefined };

/** Answers a question bit by bit: yields a few milliseconds apart, so that whoever runs it can stop. */
export function* sensitivity(
  question: SensitivityQuestion,
): Generator<SensitivityStep, Sensitivity> {
  const { input, present, plan } = question;
  const hasMore = question.oneAtATime.length + question.tipping.length > 0 || question.rules;
  const bars = oneAtATime(input, question.oneAtATime, present);
  const rules: RuleBeside[] = [];
  for (const rule of question.rules ? ruleChoices : []) {
    yield { what: "Moving inputs one at a time", done: barsPart / 2, ...noDraws };
    rules.push(ruleBeside(input, rule, present));
  }
  const tipping = yield* allTipping(question);
  const before = hasMore ? tippingPart : 0;
  const run = new SweepRun(input, present, plan);
  const draws = drawsAStep(question);
  while (run.done < plan.draws) {
    run.advance(draws);
    const done = before + ((1 - before) * run.done) / plan.draws;
    yield { what: "Drawing", done, draws: run.done, sweep: () => run.result() };
  }
  return { sweep: run.result(), bars, tipping, rules };
}

function* allTipping(question: SensitivityQuestion): Generator<SensitivityStep, TippingValues[]> {
  const { input, present, tipping } = question;
  const found: TippingValues[] = [];
  const values = drawsAStep(question);
  for (const [index, range] of tipping.entries()) {
    const search = tippingValues(input, range, present);
    const done = barsPart + ((tippingPart - barsPart) * index) / tipping.length;
    for (let tried = 0; ; tried++) {
      const next = search.next();
      if (next.done === true) {
        found.push(next.value);
        break;
      }
      if (tried % values === 0) yield { what: "Looking for tipping values", done, ...noDraws };
    }
  }
  return found;
}
