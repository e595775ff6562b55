import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { equityContents } from "../../actions/equityContents";
import { writeEquity, type WorkbookEquity } from "../../actions/equityWorkbook";
import type { WrittenSheet } from "../../hosts/Host";
import { usePane } from "../shell/pane";
import { sheetsSentence } from "../shell/sheetsSentence";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

/** Writes the equity view that is shown to sheets, and says where. */
export function WriteEquity({ found }: { readonly found: WorkbookEquity }) {
  const text = useText();
  const { host, session } = usePane();
  const write = useWriting();
  const [done, setDone] = useState<{
    readonly of: string;
    readonly written: readonly WrittenSheet[];
  }>();
  // What is read again after writing is the same view, made anew.
  const of = useMemo(
    () => JSON.stringify(equityContents(found.equity, found.values).map(({ rows }) => rows)),
    [found],
  );
  const writeAll = () =>
    write({
      what: "Writing the equity view",
      work: (watch) => writeEquity(host, found, watch),
      said: (written) => sheetsSentence("Wrote", written),
      after: (written) => setDone({ of, written }),
    });
  return (
    <>
      <div className={text.buttons}>
        <Button
          appearance="primary"
          disabled={session.task.progress !== undefined}
          onClick={writeAll}
        >
          Write the equity view to sheets
        </Button>
      </div>
      {done?.of === of && <WrittenTo written={done.written} />}
    </>
  );
}
