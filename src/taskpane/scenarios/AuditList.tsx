import { useState } from "react";
import { writeAudit } from "../../actions/auditTrail";
import { countText } from "../../domain/wording";
import type { WrittenSheet } from "../../hosts/Host";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

/** Writes every decision of a person in the workbook, by date, to the sheet Audit. */
export function AuditList() {
  const text = useText();
  const { host } = usePane();
  const write = useWriting();
  const [written, setWritten] = useState<readonly WrittenSheet[]>();
  const writeAll = () =>
    write({
      what: "Writing the audit list",
      work: () => writeAudit(host),
      said: ({ entries, written: sheets }) =>
        `Wrote ${countText(entries.length, "paper and decision", "papers and decisions")} to the sheet ${sheets[0]?.sheet}.`,
      after: ({ written: sheets }) => setWritten(sheets),
    });
  return (
    <section aria-labelledby="audit" className={text.section}>
      <h2 id="audit" className={text.heading}>
        Who decided what, when and why
      </h2>
      <p className={text.quiet}>
        All papers, overrides, places set by hand, frozen snapshots and scenarios, in order of date,
        each with the row where it stands. The list is as of when it is written.
      </p>
      <div className={text.buttons}>
        <RunButton onClick={writeAll}>Write the audit list</RunButton>
      </div>
      {written && <WrittenTo written={written} />}
    </section>
  );
}
