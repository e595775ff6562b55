import { useMemo, useState } from "react";
import type { WrittenSheet } from "../../hosts/Host";
import type { SheetContent } from "../../sheets/description";
import { RunButton } from "./RunButton";
import { usePane } from "./pane";
import { sheetsSentence } from "./sheetsSentence";
import { useText } from "./useText";
import { useWriting } from "./useWriting";
import { WrittenTo } from "./WrittenTo";

interface WriteShownProps {
  /** What is shown, and is written: "the comparison". */
  readonly what: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
  readonly contents: readonly SheetContent<any>[];
}

/** Writes what is shown to sheets, and says where for as long as the same is shown. */
export function WriteShown({ what, contents }: WriteShownProps) {
  const text = useText();
  const { host } = usePane();
  const write = useWriting();
  const [done, setDone] = useState<{
    readonly of: string;
    readonly written: readonly WrittenSheet[];
  }>();
  // What is read again after writing is the same, made anew.
  const of = useMemo(() => JSON.stringify(contents.map(({ rows }) => rows)), [contents]);
  const writeAll = () =>
    write({
      what: `Writing ${what}`,
      work: (watch) => host.writeSheets(contents, watch),
      said: (written) => sheetsSentence("Wrote", written),
      after: (written) => setDone({ of, written }),
    });
  return (
    <>
      <div className={text.buttons}>
        <RunButton primary onClick={writeAll}>
          {`Write ${what} to sheets`}
        </RunButton>
      </div>
      {done?.of === of && <WrittenTo written={done.written} />}
    </>
  );
}
