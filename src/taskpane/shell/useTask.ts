import { useCallback, useRef, useState } from "react";
import type { Watch } from "../../hosts/Host";

/** A piece of work that is under way. */
export interface Progress {
  /** What is being done now. */
  readonly what: string;
  /** Part of the whole that is done, from 0 to 1. */
  readonly done: number;
  readonly isStopping: boolean;
}

/** The one piece of work the pane does at a time. */
export interface Task {
  /** Undefined while nothing is under way. */
  readonly progress: Progress | undefined;
  /** Begins a piece of work, unless another is under way. */
  readonly run: (what: string, work: (watch: Watch) => Promise<void>) => void;
  /** Asks the work to stop at its next step. */
  readonly cancel: () => void;
}

/** Long enough for the screen to be drawn and for a press of Cancel to be heard. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** What goes wrong unexpectedly is thrown where React draws, so that the error page shows it. */
export function useTask(): Task {
  const [progress, setProgress] = useState<Progress>();
  const busy = useRef(false);
  const cancelled = useRef(false);

  const run = useCallback<Task["run"]>((what, work) => {
    if (busy.current) return;
    busy.current = true;
    cancelled.current = false;
    setProgress({ what, done: 0, isStopping: false });
    const watch: Watch = {
      progress: (now, done) => setProgress({ what: now, done, isStopping: cancelled.current }),
      isCancelled: () => cancelled.current,
      pause,
    };
    work(watch)
      .finally(() => {
        busy.current = false;
      })
      .then(
        () => setProgress(undefined),
        (cause: unknown) =>
          setProgress(() => {
            throw cause;
          }),
      );
  }, []);

  const cancel = useCallback(() => {
    cancelled.current = true;
    setProgress((now) => now && { ...now, isStopping: true });
  }, []);

  return { progress, run, cancel };
}
