import { useState } from "react";
import { previewChanges, type Preview } from "../../actions/previewChanges";
import type { Result } from "../../domain/result";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { Changes } from "./Changes";
import { changeSentence } from "./changeSentence";

/**
 * Who would gain and who would lose by a run as things stand in the pane; nothing is written. The
 * answer goes when the workbook is read again, as it may no longer hold.
 */
export function WhatWouldChange() {
  const text = useText();
  const { host, session, say } = usePane();
  const { task, edits, survey } = session;
  const [found, setFound] = useState<{ readonly of: typeof survey; result: Result<Preview> }>();
  const preview = found?.of === survey ? found?.result : undefined;
  const look = () =>
    task.run("Working out what would change", async ({ pause }) => {
      await pause?.();
      const result = await previewChanges(host, edits.changes);
      setFound({ of: survey, result });
      if (result.ok) say(changeSentence(result.value));
    });
  return (
    <>
      <div className={text.buttons}>
        <RunButton onClick={look}>See what would change</RunButton>
      </div>
      {preview && !preview.ok && <Problems problems={preview.problems} />}
      {preview?.ok && <Changes preview={preview.value} />}
    </>
  );
}
