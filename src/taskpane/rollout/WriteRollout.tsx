import { useState } from "react";
import { rolloutWorkbook } from "../../actions/rolloutWorkbook";
import type { Day } from "../../domain/day";
import type { Problem } from "../../domain/problem";
import { success } from "../../domain/result";
import type { WrittenSheet } from "../../hosts/Host";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { sheetsSentence } from "../shell/sheetsSentence";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

/** Writes the rollout of a day to its sheets; then the way there, and below it what is to be noted. */
export function WriteRollout({ asAt }: { readonly asAt: Day | undefined }) {
  const text = useText();
  const { host } = usePane();
  const write = useWriting();
  const [done, setDone] = useState<{
    readonly written: readonly WrittenSheet[];
    readonly warnings: readonly Problem[];
  }>();
  const writeAll = () =>
    write({
      what: "Writing the rollout",
      work: async (watch) => {
        setDone(undefined);
        const made = await rolloutWorkbook(host, asAt, watch);
        if (!made.ok) return made;
        return success({ written: made.value.written, warnings: made.warnings });
      },
      said: ({ written }) => sheetsSentence("Wrote", written),
      after: setDone,
    });
  return (
    <>
      <div className={text.buttons}>
        <RunButton primary onClick={writeAll}>
          Write the rollout to sheets
        </RunButton>
      </div>
      {done && <WrittenTo written={done.written} />}
      {done && <Problems problems={done.warnings} />}
    </>
  );
}
