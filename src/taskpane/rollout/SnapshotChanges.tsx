import { useState } from "react";
import { previewChanges, type Preview } from "../../actions/previewChanges";
import { describeDay, type Day } from "../../domain/day";
import type { Result } from "../../domain/result";
import { Changes } from "../allocate/Changes";
import { changeSentence } from "../allocate/changeSentence";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";

/** Who would gain and who would lose if the roles were allocated by the phases of that day. */
export function SnapshotChanges({ asAt }: { readonly asAt: Day }) {
  const text = useText();
  const { host, session, say } = usePane();
  const { survey, task } = session;
  const [found, setFound] = useState<{
    readonly of: unknown[];
    readonly result: Result<Preview>;
  }>();
  const shown = found?.result;
  const isOutOfDate = found !== undefined && !isOf(found.of, [survey, asAt]);
  const look = () =>
    task.run("Working out what would change", async ({ pause }) => {
      await pause?.();
      const result = await previewChanges(host, { asAt, frozenSnapshot: null });
      setFound({ of: [survey, asAt], result });
      if (result.ok) say(changeSentence(result.value));
    });
  return (
    <>
      <div className={text.buttons}>
        <RunButton
          disabled={!survey?.allocation.ok}
          onClick={look}
        >{`Who would gain or lose by the phases of ${describeDay(asAt)}?`}</RunButton>
      </div>
      {isOutOfDate && (
        <p className={text.note} role="status">
          Out of date: a sheet or the day was changed since. Press again to see who would gain or
          lose now.
        </p>
      )}
      {shown && !shown.ok && <Problems problems={shown.problems} />}
      {shown?.ok && <Changes preview={shown.value} />}
    </>
  );
}

/** What was found of another state of the workbook, or of another day, may no longer hold. */
const isOf = (found: readonly unknown[], now: readonly unknown[]): boolean =>
  found.every((each, index) => each === now[index]);
