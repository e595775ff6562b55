import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { applyImport } from "../../actions/applyImport";
import { importSources } from "../../actions/importSources";
import { planImport, type ImportPlan } from "../../actions/planImport";
import type { Result } from "../../domain/result";
import { countText, listText } from "../../domain/wording";
import type { ChosenFile } from "../shell/chosenFile";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { FileField } from "./FileField";
import { ImportPreview } from "./ImportPreview";

/** Brings directories and lists in: shown first, then written. */
export function Import() {
  const text = useText();
  const { host, readSourceFiles, session } = usePane();
  const { task } = session;
  const [planned, setPlanned] = useState<Result<ImportPlan>>();
  const plan = (files: readonly ChosenFile[]) => {
    if (files.length === 0) return setPlanned(undefined);
    task.run("Reading the files", async ({ pause }) => {
      await pause?.();
      const found = await readSourceFiles(files);
      const sources = found.ok ? importSources(found.value) : found;
      setPlanned(sources.ok ? await planImport(host, sources.value) : sources);
    });
  };
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
        disabled={task.progress !== undefined}
        onChoose={plan}
      />
      {planned && <Planned planned={planned} onDone={() => setPlanned(undefined)} />}
    </section>
  );
}

function Planned({
  planned,
  onDone,
}: {
  readonly planned: Result<ImportPlan>;
  readonly onDone: () => void;
}) {
  const text = useText();
  const { host, session } = usePane();
  const write = useWriting();
  const isBusy = session.task.progress !== undefined;
  if (!planned.ok) return <Problems problems={planned.problems} isElsewhere />;
  const plan = planned.value;
  return (
    <>
      <ImportPreview plan={plan} />
      <Problems problems={planned.warnings} isElsewhere />
      {plan.contents.length > 0 && (
        <div className={text.buttons}>
          <Button
            appearance="primary"
            disabled={isBusy}
            onClick={() =>
              write({
                what: "Importing",
                work: (watch) => applyImport(host, plan, watch),
                said: (written) =>
                  `Wrote ${countText(written.length, "sheet")}: ${listText(written.map(({ sheet }) => sheet))}.`,
                after: onDone,
              })
            }
          >
            Import
          </Button>
          <Button disabled={isBusy} onClick={onDone}>
            Do not import
          </Button>
        </div>
      )}
    </>
  );
}
