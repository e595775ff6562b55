import { Spinner } from "@fluentui/react-components";
import type { Problem } from "../../domain/problem";
import { StaleNote } from "../allocate/StaleNote";
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
      <StaleNote />
      <NextStep next={next} />
      {next.kind !== "begin" && next.kind !== "return" && (
        <>
          <Problems problems={next.kind === "fill" ? problems.filter(isNotEmptiness) : problems} />
          <TableList tables={tables} />
        </>
      )}
    </>
  );
}

/** That a table has no rows is said by the next step already. */
const isNotEmptiness = ({ code }: Problem): boolean => code !== "no-rows";
