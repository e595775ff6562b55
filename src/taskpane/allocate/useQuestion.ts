import { useCallback, useState } from "react";
import { previewChanges, type Preview } from "../../actions/previewChanges";
import { success, type Result } from "../../domain/result";
import { usePane } from "../shell/pane";
import { changeSentence } from "./changeSentence";

/** Who may gain and lose, before a result is replaced by another. */
export interface Question {
  /** Undefined where nothing is asked. */
  readonly asked: Preview | undefined;
  /** Asks, and answers false, where no result would be replaced by another. */
  readonly ask: () => Promise<Result<boolean>>;
  readonly withdraw: () => void;
}

export function useQuestion(): Question {
  const { host, session, say } = usePane();
  const { survey, edits, refresh } = session;
  const { changes } = edits;
  const [found, setFound] = useState<{ readonly of: unknown[]; readonly preview: Preview }>();
  const ask = useCallback(async (): Promise<Result<boolean>> => {
    const now = await refresh(); // A person may have changed cells a moment ago.
    if (now?.writtenTo === undefined) return success(false);
    const preview = await previewChanges(host, changes);
    if (!preview.ok) return preview;
    const { gains, losses } = preview.value;
    if (gains.length + losses.length === 0) return success(false);
    setFound({ of: [now, JSON.stringify(changes)], preview: preview.value });
    say(changeSentence(preview.value));
    return success(true);
  }, [host, refresh, changes, say]);
  const withdraw = useCallback(() => setFound(undefined), []);
  // What was found of another state of the workbook, or with other settings, may no longer hold.
  const holds = found?.of[0] === survey && found?.of[1] === JSON.stringify(changes);
  return { asked: holds ? found?.preview : undefined, ask, withdraw };
}
