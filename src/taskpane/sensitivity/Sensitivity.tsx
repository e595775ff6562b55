import { Spinner } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { allocateChosen, type ChosenVersion } from "../../actions/allocateChosen";
import { certaintyLine } from "../../actions/sensitivityLines";
import { sensitivityOf } from "../../actions/sensitivityOf";
import { liveInputs } from "../../actions/sweepPlan";
import type { WorkbookAllocation } from "../../actions/workbookAllocation";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { countText } from "../../domain/wording";
import type { TableReader } from "../../hosts/Host";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { ScenarioField } from "../shell/ScenarioField";
import { useReading } from "../shell/useReading";
import { useText } from "../shell/useText";
import { SweepFields } from "./SweepFields";
import { SweepResult } from "./SweepResult";
import { isRight, readSweep } from "./typedSweep";
import type { SweptRun } from "./useSweepEdits";
import { VariedInputs } from "./VariedInputs";

/** Whose roles hang on a thread: many draws of what is not certain, with progress and Cancel. */
export default function Sensitivity() {
  const made = useAllocation();
  return (
    <>
      <DrawnVersion />
      {!made && <Spinner label="Reading the clusters" />}
      {made && !made.ok && <NothingToDraw problems={made.problems} />}
      {made?.ok && <OpenSensitivity made={made.value} />}
    </>
  );
}

/** The workbook allocated as chosen; undefined while it is read. */
function useAllocation(): Result<WorkbookAllocation> | undefined {
  const { edits, sweep } = usePane().session;
  const { changes } = edits;
  const { scenario } = sweep.typed;
  const version = useMemo<ChosenVersion>(
    () => (scenario === undefined ? { changes } : { scenario }),
    [scenario, changes],
  );
  const read = useCallback(
    async (host: TableReader) => ({ of: version, result: await allocateChosen(host, version) }),
    [version],
  );
  const found = useReading(read);
  return found?.of === version ? found.result : undefined;
}

/** Which version is drawn: settings typed in the pane are changes to the workbook, to no scenario. */
function DrawnVersion() {
  const { edits, sweep } = usePane().session;
  const { scenario } = sweep.typed;
  const hasChanges = Object.keys(edits.changes).length > 0;
  return (
    <ScenarioField
      label="What is drawn"
      hint={
        hasChanges && scenario !== undefined
          ? "Settings changed in this pane do not count in a scenario."
          : undefined
      }
      otherwise={hasChanges ? "With the settings changed here" : "The workbook as it stands"}
      chosen={scenario}
      onChoose={(chosen) => sweep.type({ scenario: chosen })}
    />
  );
}

function NothingToDraw({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  return (
    <>
      <p className={text.text}>
        How sure each cluster’s roles are stands here as soon as the clusters can be allocated. This
        stands in the way:
      </p>
      <Problems problems={problems} />
    </>
  );
}

function OpenSensitivity({ made }: { readonly made: WorkbookAllocation }) {
  const text = useText();
  const { session } = usePane();
  const { typed, run } = session.sweep;
  const { input } = made.allocation;
  const live = useMemo(() => liveInputs(input), [input]);
  const read = useMemo(() => readSweep(input, live, typed), [input, live, typed]);
  const sweep = useSweep(made, read);
  return (
    <>
      <p className={text.text}>
        Weights, ratio and student numbers are not certain. This draws them many times within the
        ranges below, allocates each time, and shows whose roles hang on a thread. It writes nothing
        until you ask for it.
      </p>
      <SweepFields read={read} />
      <VariedInputs live={live} read={read} />
      <div className={text.buttons}>
        <RunButton primary disabled={!isRight(read)} onClick={sweep}>
          {`Draw ${countText(read.chosen.draws, "time")}`}
        </RunButton>
      </div>
      {run && run.found.scenario === made.scenario && (
        <SweepResult run={isOf(run, made) ? run : { ...run, isOutOfDate: true }} />
      )}
    </>
  );
}

/** Whether what was found is of the settings as they are now, those typed on the Policy screen included. */
const isOf = ({ found }: SweptRun, { allocation }: WorkbookAllocation): boolean =>
  JSON.stringify(found.allocation.input.policy) === JSON.stringify(allocation.input.policy);

/** Draws, with progress and Cancel, and keeps what was found. */
function useSweep(made: WorkbookAllocation, { chosen }: ReturnType<typeof readSweep>) {
  const { session, sweeper, say } = usePane();
  const { task, setNotices, sweep } = session;
  const { setRun } = sweep;
  return useCallback(
    () =>
      task.run("Drawing", async (watch) => {
        setNotices([]);
        const found = await sensitivityOf(made, chosen, sweeper, watch);
        setNotices(found.ok ? found.warnings : found.problems);
        if (!found.ok) return;
        setRun({ found: found.value, isOutOfDate: false });
        say(`${certaintyLine(found.value.question.present, found.value.certainties)}.`);
      }),
    [task, setNotices, made, chosen, sweeper, setRun, say],
  );
}
