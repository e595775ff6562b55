import { useCallback } from "react";
import { allocateWorkbook } from "../../actions/allocateWorkbook";
import type { Preview } from "../../actions/previewChanges";
import { success } from "../../domain/result";
import { headlineOf } from "../../engine/headlineOf";
import { usePane } from "../shell/pane";
import { useWriting } from "../shell/useWriting";
import { useQuestion } from "./useQuestion";

/** Allocating from the pane: at once, or with a question first. */
export interface Allocating {
  /** Writes the result; where that would replace another one, asks first who may gain and lose. */
  readonly allocate: () => void;
  /** Who would gain and lose: to be answered with one of the two below. */
  readonly question: Preview | undefined;
  readonly replace: () => void;
  readonly keep: () => void;
}

/** Allocates with the settings of the sheet and those changed in the pane, and writes the sheets. */
export function useAllocate(): Allocating {
  const { host, session } = usePane();
  const { edits, setRun } = session;
  const { changes } = edits;
  const { asked, ask, withdraw } = useQuestion();
  const write = useWriting();
  const run = useCallback(
    (isSure: boolean) =>
      write({
        what: "Allocating",
        work: async (watch) => {
          withdraw();
          await watch.pause?.();
          const question = isSure ? success(false) : await ask();
          if (!question.ok) return question;
          if (question.value) return undefined;
          const result = await allocateWorkbook(host, changes, watch);
          if (!result.ok) return result;
          const { written, ...explained } = result.value;
          const { warnings } = result;
          return success({ result: explained, written, warnings, isOutOfDate: false });
        },
        said: ({ result }) => headlineOf(result.allocation),
        isOnScreen: true,
        // Only once the workbook was read again, which tells whether the result stands on its sheet.
        after: setRun,
      }),
    [write, ask, withdraw, host, changes, setRun],
  );
  return {
    allocate: () => run(false),
    question: asked,
    replace: () => run(true),
    keep: withdraw,
  };
}
