import { Button } from "@fluentui/react-components";
import { writePolicy } from "../../actions/writePolicy";
import { countText } from "../../domain/wording";
import { WhatWouldChange } from "../allocate/WhatWouldChange";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";

/** What can be done with the settings changed in the pane. */
export function PolicyActions({ sheet }: { readonly sheet: string | undefined }) {
  const text = useText();
  const { host, session, show } = usePane();
  const { edits } = session;
  const write = useWriting();
  const count = Object.keys(edits.changes).length;
  const wrong = Object.keys(edits.problems).length;
  const target = sheet ?? "Policy";
  return (
    <>
      <p className={text.text} role="status">
        {wrong > 0
          ? `${countText(wrong, "setting")} cannot be used as typed. Put it right below.`
          : count > 0
            ? `${countText(count, "setting")} changed in this pane.`
            : "Nothing is changed in this pane."}
      </p>
      {count > 0 && wrong === 0 && <WhatWouldChange key={JSON.stringify(edits.changes)} />}
      <div className={text.buttons}>
        {count > 0 && wrong === 0 && (
          <>
            <Button appearance="primary" onClick={() => show("allocate")}>
              Go on to Allocate
            </Button>
            <RunButton
              onClick={() =>
                write({
                  what: `Writing to the sheet ${target}`,
                  work: () => writePolicy(host, edits.changes),
                  said: (written) => `The settings stand on the sheet ${written.sheet}.`,
                  after: (written) => {
                    edits.discard();
                    session.noteChange(written.sheet);
                  },
                })
              }
            >
              Write to the Policy sheet
            </RunButton>
          </>
        )}
        {count + wrong > 0 && <Button onClick={edits.discard}>Discard the changes</Button>}
        <Button onClick={edits.resetAll}>Reset all to the standard</Button>
      </div>
    </>
  );
}
