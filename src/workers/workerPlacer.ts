import type { Placer } from "../actions/placer";
import { error } from "../domain/problem";
import { failure, type Result } from "../domain/result";
import type { Placement } from "../engine/placement/placement";

/** Milliseconds between two looks at whether a person wants to stop. */
const between = 100;

/**
 * Places in a thread of its own, so that the page answers meanwhile. The thread starts when it is
 * first needed, places one cluster at a time (two at once have one each), and is ended where a
 * person stops it.
 */
export function workerPlacer(start: () => Worker): Placer {
  let idle: Worker | undefined;
  return (input, { isCancelled } = {}) =>
    new Promise<Result<Placement>>((resolve, reject) => {
      const worker = idle ?? start();
      idle = undefined;
      const end = () => {
        clearInterval(timer);
        worker.onmessage = worker.onerror = null;
      };
      const stop = () => {
        end();
        worker.terminate();
      };
      const timer = setInterval(() => {
        if (!isCancelled?.()) return;
        stop();
        resolve(failure([cancelled]));
      }, between);
      worker.onmessage = ({ data }: MessageEvent<Result<Placement>>) => {
        end();
        if (idle) worker.terminate();
        else idle = worker;
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        stop();
        reject(new Error(`The placing stopped: ${message}`));
      };
      worker.postMessage(input);
    });
}

const cancelled = error("cancelled", "Stopped as you asked.");
