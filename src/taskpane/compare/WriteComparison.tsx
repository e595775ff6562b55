import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Comparison } from "../../actions/compareSides";
import { comparisonContents } from "../../actions/comparisonContents";
import { writeComparison } from "../../actions/writeComparison";
import type { WrittenSheet } from "../../hosts/Host";
import { usePane } from "../shell/pane";
import { sheetsSentence } from "../shell/sheetsSentence";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

/** Writes the comparison that is shown to sheets, and says where. */
export function WriteComparison({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const { host, session } = usePane();
  const write = useWriting();
  const [done, setDone] = useState<{
    readonly of: string;
    readonly written: readonly WrittenSheet[];
  }>();
  // What is read again after writing is the same comparison, made anew.
  const of = useMemo(
    () => JSON.stringify(comparisonContents(comparison).map(({ rows }) => rows)),
    [comparison],
  );
  const writeAll = () =>
    write({
      what: "Writing the comparison",
      work: (watch) => writeComparison(host, comparison, watch),
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
          Write the comparison to sheets
        </Button>
      </div>
      {done?.of === of && <WrittenTo written={done.written} />}
    </>
  );
}
