import { Spinner } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { NextStep } from "./NextStep";
import { TableList } from "./TableList";

/** What the workbook holds, what is missing, and the one thing to do next. */
export function Start() {
  const text = useText();
  const { survey } = usePane().session;
  if (!survey) return <Spinner label="Reading the workbook" />;
  const { policy, sentence, tables, problems, next } = survey;
  return (
    <>
      <p className={text.lead}>{sentence}</p>
      {policy.aboutData !== null && <p className={text.note}>{policy.aboutData}</p>}
      <NextStep next={next} />
      {next.kind !== "begin" && (
        <>
          <Problems problems={problems} />
          <TableList tables={tables} />
        </>
      )}
    </>
  );
}
