import { writeSensitivity } from "../../actions/sweepWorkbook";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { sheetsSentence } from "../shell/sheetsSentence";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";
import type { SweptRun } from "./useSweepEdits";

/** Writes what was found to sheets. */
export function WriteSensitivity({ run }: { readonly run: SweptRun }) {
  const text = useText();
  const { host, session } = usePane();
  const write = useWriting();
  const { setRun } = session.sweep;
  const writeAll = () =>
    write({
      what: "Writing the sensitivity",
      work: (watch) => writeSensitivity(host, run.found, watch),
      said: (written) => sheetsSentence("Wrote", written),
      after: (written) => setRun({ ...run, written }),
    });
  return (
    <>
      <div className={text.buttons}>
        <RunButton onClick={writeAll}>Write this to sheets</RunButton>
      </div>
      {run.written && <WrittenTo written={run.written} />}
    </>
  );
}
