import { useCallback, useState } from "react";
import { importSources, type ImportSources } from "../../actions/importSources";
import { planImport, type ImportPlan } from "../../actions/planImport";
import type { Result } from "../../domain/result";
import type { ChosenFile } from "../shell/chosenFile";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { FileField } from "./FileField";
import { PlannedImport } from "./PlannedImport";

/** Files that were chosen, and what importing them would do. */
interface Looked {
  readonly files: readonly string[];
  readonly sources: Result<ImportSources>;
  readonly planned: Result<ImportPlan>;
  /** Whether it is shown again, as the workbook has changed since. */
  readonly isAgain: boolean;
}

/** Brings directories and lists in: shown first, then written. */
export function Import() {
  const text = useText();
  const { host, readSourceFiles, session } = usePane();
  const { progress, run } = session.task;
  const [looked, setLooked] = useState<Looked>();
  const plan = useCallback(
    (chosen: readonly ChosenFile[]) => {
      if (chosen.length === 0) return setLooked(undefined);
      run("Reading the files", async ({ pause }) => {
        await pause?.();
        const found = await readSourceFiles(chosen);
        const sources = found.ok ? importSources(found.value) : found;
        const planned = sources.ok ? await planImport(host, sources.value) : sources;
        const files = chosen.map(({ name }) => name);
        setLooked({ files, sources, planned, isAgain: false });
      });
    },
    [host, readSourceFiles, run],
  );
  return (
    <section aria-labelledby="import" className={text.section}>
      <h2 id="import" className={text.heading}>
        Import directories and lists
      </h2>
      <p className={text.quiet}>
        The Ministry’s schools directory and early learning directory, and your own list of which
        school belongs to which cluster. What would change is shown before anything is written.
        Contact details are not taken over.
      </p>
      <FileField
        label="Files to import"
        hint=".csv or .xlsx; several at once if you like"
        accept=".csv,.txt,.xlsx"
        disabled={progress !== undefined}
        onChoose={plan}
      />
      {looked && !looked.planned.ok && <Problems problems={looked.planned.problems} isElsewhere />}
      {looked?.planned.ok && looked.sources.ok && (
        <PlannedImport
          files={looked.files}
          sources={looked.sources.value}
          plan={looked.planned.value}
          warnings={looked.planned.warnings}
          isAgain={looked.isAgain}
          onAgain={(planned) => setLooked({ ...looked, planned, isAgain: true })}
          onDone={() => setLooked(undefined)}
        />
      )}
    </section>
  );
}
