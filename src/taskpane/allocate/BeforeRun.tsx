import { Button } from "@fluentui/react-components";
import { countText, listText } from "../../domain/wording";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";

/** What a person should know before pressing Allocate: changed settings, and what is in the way. */
export function BeforeRun({ changes }: { readonly changes: readonly string[] }) {
  const text = useText();
  const { session, show } = usePane();
  const { survey, edits } = session;
  const wrong = Object.keys(edits.problems).length;
  return (
    <>
      {changes.length > 0 && (
        <p className={text.note}>
          {`For this run ${countText(changes.length, "setting is changed", "settings are changed")}: ${listText(changes)}.`}
        </p>
      )}
      {wrong > 0 && (
        <p className={text.note}>
          {`${countText(wrong, "setting")} cannot be used as typed and would stay as on the sheet. `}
          <Button size="small" onClick={() => show("policy")}>
            Go to Policy
          </Button>
        </p>
      )}
      {survey && !survey.allocation.ok && (
        <p className={text.note}>
          Something stands in the way of an allocation.{" "}
          <Button size="small" onClick={() => show("start")}>
            See what
          </Button>
        </p>
      )}
    </>
  );
}
