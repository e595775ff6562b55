import { useCallback, useState } from "react";
import { allocateWorkbook } from "../../actions/allocateWorkbook";
import { previewChanges, type Preview } from "../../actions/previewChanges";
import { success, type Result } from "../../domain/result";
import { headlineOf } from "../../engine/headlineOf";
import { usePane } from "../shell/pane";
import { useWriting } from "../shell/useWriting";
import { changeSentence } from "./changeSentence";

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
  const { host, session, say } = usePane();
  const { survey, edits, setRun } = session;
  const { changes } = edits;
  const [asked, setAsked] = useState<{ readonly of: unknown[]; readonly preview: Preview }>();
  const write = useWriting();

  /** False where there is nothing to ask, as no result would be replaced by another. */
  const ask = useCallback(async (): Promise<Result<boolean>> => {
    if (survey?.writtenTo === undefined) return success(false);
    const preview = await previewChanges(host, changes);
    if (!preview.ok) return preview;
    const { gains, losses } = preview.value;
    if (gains.length + losses.length === 0) return success(false);
    setAsked({ of: [survey, changes], preview: preview.value });
    say(changeSentence(preview.value));
    return success(true);
  }, [host, survey, changes, say]);

  const run = useCallback(
    (isSure: boolean) =>
      write({
        what: "Allocating",
        work: async (watch) => {
          setAsked(undefined);
          await watch.pause?.();
          const question = isSure ? success(false) : await ask();
          if (!question.ok) return question;
          if (question.value) return undefined;
          const result = await allocateWorkbook(host, changes, watch);
          if (!result.ok) return result;
          const { written, ...explained } = result.value;
          const { warnings } = result;
          setRun({ result: explained, written, warnings, isOutOfDate: false, before: survey });
          return success(headlineOf(explained.allocation));
        },
        said: (headline) => headline,
        isOnScreen: true,
      }),
    [write, ask, host, survey, changes, setRun],
  );
  return { ...answers(run, setAsked), question: standing(asked, [survey, changes]) };
}

/** What was found of another state of the workbook, or with other settings, may no longer hold. */
const standing = (
  asked: { readonly of: unknown[]; readonly preview: Preview } | undefined,
  now: unknown[],
): Preview | undefined =>
  asked?.of.every((each, index) => each === now[index]) ? asked.preview : undefined;

const answers = (run: (isSure: boolean) => void, setAsked: (none: undefined) => void) => ({
  allocate: () => run(false),
  replace: () => run(true),
  keep: () => setAsked(undefined),
});
