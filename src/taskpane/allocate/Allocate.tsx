import { Button } from "@fluentui/react-components";
import { describeChanges } from "../../actions/resultLines";
import { usePane } from "../shell/pane";
import type { Session } from "../shell/useSession";
import { useText } from "../shell/useText";
import { BeforeRun } from "./BeforeRun";
import { RunResult } from "./RunResult";
import { useAllocate } from "./useAllocate";
import { WhatWouldChange } from "./WhatWouldChange";

/** Allocates, and shows what came of it. */
export function Allocate() {
  const text = useText();
  const { session } = usePane();
  const { survey, edits, run, task } = session;
  const allocate = useAllocate();
  const changes = survey ? describeChanges(survey.policy, edits.changes) : [];
  const isAgain = run !== undefined || survey?.writtenTo !== undefined;
  return (
    <>
      {!run && (
        <p className={text.text}>
          Shares the roles out by the policy and writes three sheets beside your data: Allocation,
          Reasons and Coverage. Your own sheets stay as they are.
        </p>
      )}
      <BeforeRun changes={changes} />
      {canPreview(session, changes) && <WhatWouldChange key={changes.join()} />}
      <div className={text.buttons}>
        <Button appearance="primary" disabled={task.progress !== undefined} onClick={allocate}>
          {isAgain ? "Allocate again" : "Allocate"}
        </Button>
      </div>
      {run && <RunResult run={run} />}
    </>
  );
}

/** Worth asking where settings were changed, or where a sheet would be replaced by another result. */
function canPreview({ survey, run }: Session, changes: readonly string[]): boolean {
  if (!survey?.allocation.ok) return false;
  return changes.length > 0 || (survey.writtenTo !== undefined && (!run || run.isOutOfDate));
}
