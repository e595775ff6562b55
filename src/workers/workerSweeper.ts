import type { Sweeper } from "../actions/sweeper";
import { success } from "../domain/result";
import type { SweepMessage } from "./sweepMessage";
import { threads } from "./threads";

/** Sweeps in a thread of its own. */
export function workerSweeper(start: () => Worker): Sweeper {
  const ask = threads<SweepMessage>(start, "sweep");
  return (question, { progress, drawn, isCancelled } = {}) =>
    ask({
      question,
      isCancelled,
      hear: (message) => {
        if ("found" in message) return success(message.found);
        progress?.(message.what, message.done);
        if (message.drawn) drawn?.(message.drawn);
        return undefined;
      },
    });
}
