import { useCallback } from "react";
import type { Result } from "../../domain/result";
import type { Watch } from "../../hosts/Host";
import { usePane } from "./pane";

/** A piece of work that changes the workbook, and what to say when it went well. */
export interface Writing<Value> {
  /** What is being done: "Making the example". */
  readonly what: string;
  /** Undefined where nothing was to be done after all. */
  readonly work: (watch: Watch) => Promise<Result<Value> | undefined>;
  readonly said: (value: Value) => string;
  /** Whether the screen itself shows what is said. */
  readonly isOnScreen?: boolean;
  /** Done when it went well and the workbook was read again. */
  readonly after?: (value: Value) => void;
}

/** Changes the workbook, says what came of it or what stood in the way, and looks at it again. */
export function useWriting(): <Value>(writing: Writing<Value>) => void {
  const { session, say } = usePane();
  const { task, refresh, setNotices } = session;
  return useCallback(
    ({ what, work, said, isOnScreen = false, after }) =>
      task.run(what, async (watch) => {
        setNotices([]);
        const result = await work(watch);
        if (!result) return;
        setNotices(result.ok ? result.warnings : result.problems);
        if (!result.ok) return;
        await refresh();
        after?.(result.value);
        say(said(result.value), !isOnScreen);
      }),
    [task, refresh, setNotices, say],
  );
}
