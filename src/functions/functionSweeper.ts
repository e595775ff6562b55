import { sweepHere, type Sweeper } from "../actions/sweeper";
import { workerSweeper } from "../workers/workerSweeper";

/** Sweeps in a thread of its own, so that Excel goes on; here where there are none, as in Node. */
export const functionSweeper: Sweeper =
  typeof Worker === "undefined"
    ? sweepHere
    : workerSweeper(() => new Worker(new URL("../workers/sweepWorker.ts", import.meta.url)));
