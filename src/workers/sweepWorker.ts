import { tellings } from "../actions/sweeper";
import { sensitivity, type SensitivityQuestion } from "../engine/sensitivity/sensitivity";
import type { SweepMessage } from "./sweepMessage";

// The thread that sweeps: the page posts a SensitivityQuestion and gets SweepMessages back. Whoever
// wants it to stop ends the thread.

/** The page is told again when so much more of the whole is done. */
const aStep = 0.01;

const say = (message: SweepMessage): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<SensitivityQuestion>) => {
  const isTold = tellings();
  let told = -1;
  const work = sensitivity(data);
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) return say({ found: next.value });
    const { what, done, draws, sweep } = next.value;
    const drawn = isTold(draws) ? sweep() : undefined;
    if (!drawn && done < told + aStep) continue;
    told = done;
    say({ what, done, ...(drawn && { drawn }) });
  }
});
