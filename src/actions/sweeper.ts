import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import {
  sensitivity,
  type Sensitivity,
  type SensitivityQuestion,
  type SensitivityStep,
} from "../engine/sensitivity/sensitivity";
import type { Sweep } from "../engine/sensitivity/sweep";
import type { Watch } from "../hosts/Host";

/** Someone who follows a sweep. */
export interface SweepWatch extends Watch {
  /** Told what came of the draws so far: after the first hundred, and each time they are three times as many. */
  readonly drawn?: (sweep: Sweep) => void;
}

/**
 * Answers how much an allocation hangs on what is not certain, wherever that is calculated. Once
 * `isCancelled` says so it ends within a tenth of a second, with the problem `cancelled`.
 */
export type Sweeper = (
  question: SensitivityQuestion,
  watch?: SweepWatch,
) => Promise<Result<Sensitivity>>;

/** The first time something is told of the draws. */
const firstTold = 100;

/** Says at which numbers of draws something is told of them. */
export function tellings(): (draws: number) => boolean {
  let next = firstTold;
  return (draws) => {
    if (draws < next) return false;
    while (next <= draws) next *= 3;
    return true;
  };
}

/** Sweeps in this thread, some milliseconds at a time, with pauses between where the watch has them. */
export const sweepHere: Sweeper = async (question, watch = {}) => {
  const tell = telling(watch);
  const work = sensitivity(question);
  for (;;) {
    const next = work.next();
    if (next.done === true) return success(next.value);
    tell(next.value);
    if (watch.pause) await watch.pause();
    if (watch.isCancelled?.() === true) return failure([cancelled]);
  }
};

/** Tells someone of each step, and of the draws where it is time. */
function telling({ progress, drawn }: SweepWatch): (step: SensitivityStep) => void {
  const isTold = tellings();
  return ({ what, done, draws, sweep }) => {
    progress?.(what, done);
    const found = drawn && isTold(draws) ? sweep() : undefined;
    if (found) drawn?.(found);
  };
}

export const cancelled = error("cancelled", "Stopped as you asked.");
