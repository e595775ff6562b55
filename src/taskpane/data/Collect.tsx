import { useCallback, useState } from "react";
import { collectReturns, previewReturns } from "../../actions/collectReturns";
import type { CollectPreview } from "../../actions/collected";
import type { Result } from "../../domain/result";
import { countText } from "../../domain/wording";
import type { ChosenFile } from "../shell/chosenFile";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { today } from "../shell/today";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { CollectedFiles } from "./CollectedFiles";
import { Conflicts } from "./Conflicts";
import { FileField } from "./FileField";

/** Files that were chosen, those a person accepts, and what collecting them would do. */
interface Looked {
  readonly files: readonly ChosenFile[];
  readonly accepted: readonly string[];
  readonly result: Result<CollectPreview>;
}

/** Collects what the regions sent back: shown and decided first, then taken over into Phases. */
export function Collect() {
  const text = useText();
  const { host, loadWorkbookFiles, session } = usePane();
  const { progress, run } = session.task;
  const [looked, setLooked] = useState<Looked>();
  const look = useCallback(
    (chosen: readonly ChosenFile[], accepted: readonly string[]) =>
      run("Reading the returns", async ({ pause }) => {
        const files = await loadWorkbookFiles();
        const options = { files, collectedOn: today(), accepted, ...(pause && { pause }) };
        setLooked({ files: chosen, accepted, result: await previewReturns(host, chosen, options) });
      }),
    [host, loadWorkbookFiles, run],
  );
  const choose = useCallback(
    (files: readonly ChosenFile[]) => (files.length === 0 ? setLooked(undefined) : look(files, [])),
    [look],
  );
  return (
    <section aria-labelledby="collect" className={text.section}>
      <h2 id="collect" className={text.heading}>
        Regional returns: collect
      </h2>
      <p className={text.quiet}>
        Each file is checked against what was sent. Nothing is taken over before you have seen it;
        where two answers differ, you decide.
      </p>
      <FileField
        label="Returned files"
        hint=".xlsx, all regions at once if you like"
        accept=".xlsx"
        disabled={progress !== undefined}
        onChoose={choose}
      />
      {looked && !looked.result.ok && <Problems problems={looked.result.problems} />}
      {looked?.result.ok && (
        <Found
          looked={looked}
          preview={looked.result.value}
          onAccept={(accepted) => look(looked.files, accepted)}
          onDone={() => setLooked(undefined)}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly looked: Looked;
  readonly preview: CollectPreview;
  readonly onAccept: (names: readonly string[]) => void;
  readonly onDone: () => void;
}

function Found({ looked: { files, accepted }, preview, onAccept, onDone }: FoundProps) {
  const text = useText();
  const { host, loadWorkbookFiles, session } = usePane();
  const write = useWriting();
  const { phases, learning, conflicts } = preview;
  const rows = `${countText(phases, "row")} of Phases and ${countText(learning, "row")} of the Learning loop`;
  const collect = () =>
    write({
      what: "Collecting",
      work: async () =>
        collectReturns(host, files, {
          files: await loadWorkbookFiles(),
          collectedOn: today(),
          accepted,
        }),
      said: () => `Took over ${rows}.`,
      after: ({ written }) => {
        written.forEach(({ sheet }) => session.noteChange(sheet));
        onDone();
      },
    });
  return (
    <>
      <CollectedFiles files={preview.files} accepted={accepted} onAccept={onAccept} />
      <Conflicts conflicts={conflicts} />
      <p className={text.note}>
        {phases + learning === 0
          ? "As things stand nothing would be new or changed."
          : `${rows} would be new or changed. Nothing is written yet.`}
      </p>
      {phases + learning > 0 && (
        <div className={text.buttons}>
          <RunButton primary onClick={collect}>
            Collect
          </RunButton>
        </div>
      )}
    </>
  );
}
