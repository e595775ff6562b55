import { describeChanges } from "../../actions/resultLines";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { BeforeRun } from "./BeforeRun";
import { Changes } from "./Changes";
import { RunResult } from "./RunResult";
import { useAllocate, type Allocating } from "./useAllocate";
import { WhatWouldChange } from "./WhatWouldChange";

/** Allocates, and shows what came of it. */
export function Allocate() {
  const text = useText();
  const { survey, edits, run } = usePane().session;
  const allocating = useAllocate();
  const changes = survey ? describeChanges(survey.policy, edits.changes) : [];
  const isWritten = survey?.writtenTo !== undefined;
  const canPreview = !isWritten && changes.length > 0 && survey?.allocation.ok;
  return (
    <>
      {!run && (
        <p className={text.text}>
          Shares the roles out by the policy and writes three sheets beside your data: Allocation,
          Reasons and Coverage. Your own sheets stay as they are.
        </p>
      )}
      <BeforeRun changes={changes} />
      {canPreview && <WhatWouldChange key={changes.join()} />}
      <Buttons allocating={allocating} isAgain={isWritten || run !== undefined} />
      {run && <RunResult run={run} survey={survey} />}
    </>
  );
}

/** One primary button: allocate, or, where that would replace another result, the answer to the question. */
function Buttons({
  allocating: { allocate, question, replace, keep },
  isAgain,
}: {
  readonly allocating: Allocating;
  readonly isAgain: boolean;
}) {
  const text = useText();
  if (!question)
    return (
      <div className={text.buttons}>
        <RunButton primary onClick={allocate}>
          {isAgain ? "Allocate again" : "Allocate"}
        </RunButton>
      </div>
    );
  return (
    <>
      <Changes preview={question} />
      <div className={text.buttons}>
        <RunButton primary onClick={replace}>
          Replace the sheets
        </RunButton>
        <RunButton onClick={keep}>Keep them as they are</RunButton>
      </div>
    </>
  );
}
