import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { confirmImport } from "../../actions/confirmImport";
import type { ImportSources } from "../../actions/importSources";
import type { ImportPlan } from "../../actions/planImport";
import { toConfirm, type Confirmed } from "../../actions/toConfirm";
import type { Problem } from "../../domain/problem";
import { success, type Result } from "../../domain/result";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { sheetsSentence } from "../shell/sheetsSentence";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { ImportPreview } from "./ImportPreview";

interface PlannedImportProps {
  readonly files: readonly string[];
  readonly sources: ImportSources;
  readonly plan: ImportPlan;
  readonly warnings: readonly Problem[];
  readonly isAgain: boolean;
  /** Told what would be done now, where the workbook has changed since it was shown. */
  readonly onAgain: (planned: Result<ImportPlan>) => void;
  readonly onDone: () => void;
}

/** What an import would do, the warning before it, and the buttons to do it or not. */
export function PlannedImport(props: PlannedImportProps) {
  const { files, plan, warnings, isAgain, onDone } = props;
  const text = useText();
  const [confirmed, setConfirmed] = useState<ImportPlan>();
  const write = useImporting(props);
  const { asked, first, others } = toConfirm(warnings);
  const isSure = asked.length === 0 || confirmed === plan;
  return (
    <>
      {isAgain && (
        <p className={text.note} role="alert">
          The workbook has changed since this was shown, so nothing was written. Below is what would
          change now; press Import again if that is right.
        </p>
      )}
      <Problems problems={first} isElsewhere />
      <ImportPreview plan={plan} files={files} />
      <Problems problems={others} isElsewhere />
      {asked.length > 0 && (
        <Checkbox
          label={sureText(asked.map(({ code }) => code))}
          checked={isSure}
          onChange={(_, { checked }) => setConfirmed(checked === true ? plan : undefined)}
        />
      )}
      {plan.contents.length > 0 && (
        <div className={text.buttons}>
          <RunButton primary disabled={!isSure} onClick={write}>
            Import
          </RunButton>
          <RunButton onClick={onDone}>Do not import</RunButton>
        </div>
      )}
    </>
  );
}

/** What a person is sure of. */
function sureText(asks: readonly Confirmed[]): string {
  const closes = asks.includes("mostly-closed");
  if (!asks.includes("mostly-moved")) return "Mark them closed all the same";
  return `${closes ? "Mark them closed and replace" : "Replace"} the workbook’s clusters all the same`;
}

/** Writes what was shown; where the workbook has changed since, it is shown again instead. */
function useImporting({ sources, plan, onAgain, onDone }: PlannedImportProps): () => void {
  const { host, session } = usePane();
  const write = useWriting();
  return () =>
    write({
      what: "Importing",
      work: async (watch) => {
        const done = await confirmImport(host, sources, plan, watch);
        if (!done.ok) return done;
        if ("written" in done.value) return success(done.value.written, done.warnings);
        onAgain(success(done.value.planned, done.warnings));
        return undefined;
      },
      said: (written) => sheetsSentence("Wrote", written),
      after: (written) => {
        written.forEach(({ sheet }) => session.noteChange(sheet));
        onDone();
      },
    });
}
