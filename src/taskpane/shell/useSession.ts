import { useCallback, useMemo, useRef, useState } from "react";
import type { WorkbookSurvey } from "../../actions/surveyWorkbook";
import type { Problem } from "../../domain/problem";
import type { LiveHost } from "../../hosts/LiveHost";
import { standardValues } from "../../parameters/policyFrom";
import { afterChange, type Run } from "../allocate/run";
import type { MadeReturns } from "../data/madeReturns";
import { useMoneyEdits, type MoneyEdits } from "../money/useMoneyEdits";
import { noEdits, type HostEdits } from "../place/hostEdits";
import type { PlacedRun } from "../place/placedRun";
import type { PublicationRun } from "../publish/publicationRun";
import { useEdits, type Edits } from "../policy/useEdits";
import { useSweepEdits, type SweepEdits } from "../sensitivity/useSweepEdits";
import type { Seen } from "./useFollowing";
import { useSurvey } from "./useSurvey";
import { useTask, type Task } from "./useTask";

/** What the pane knows while it is open; the workbook itself is only ever in the host. */
export interface Session {
  /** Undefined until the workbook was read for the first time. */
  readonly survey: WorkbookSurvey | undefined;
  /** Reads the workbook again, at once; answers with what it holds. */
  readonly refresh: () => Promise<WorkbookSurvey | undefined>;
  readonly edits: Edits;
  readonly task: Task;
  readonly run: Run | undefined;
  readonly setRun: (run: Run) => void;
  /** Told each sheet that was changed by hand, or by the pane between two runs. */
  readonly noteChange: (sheet: string) => void;
  /** The returns made last, for as long as the workbook they were made from stays as it is. */
  readonly made: MadeReturns | undefined;
  readonly setMade: (made: MadeReturns | undefined) => void;
  /** What was decided by hand about hosts and half-days, and is not kept yet. */
  readonly hostEdits: HostEdits;
  readonly setHostEdits: (change: (before: HostEdits) => HostEdits) => void;
  /** The placement that was written last. */
  readonly placed: PlacedRun | undefined;
  readonly setPlaced: (placed: PlacedRun | undefined) => void;
  /** The publication that was prepared last. */
  readonly published: PublicationRun | undefined;
  readonly setPublished: (published: PublicationRun | undefined) => void;
  /** What was typed and moved on the Money screen. */
  readonly money: MoneyEdits;
  /** What was typed and found on the Sensitivity screen. */
  readonly sweep: SweepEdits;
  /** Number of the cluster that is looked at. */
  readonly chosen: string | undefined;
  readonly choose: (number: string | undefined) => void;
  /** What was seen of the selection in the sheet. */
  readonly seen: { current: Seen };
  /** What the last action has to say. */
  readonly notices: readonly Problem[];
  readonly setNotices: (notices: readonly Problem[]) => void;
}

export function useSession(host: LiveHost): Session {
  const [run, setRun] = useState<Run>();
  const [chosen, choose] = useState<string>();
  const seen = useRef<Seen>({});
  const [notices, setNotices] = useState<readonly Problem[]>([]);
  const [made, setMade] = useState<MadeReturns>();
  const [placed, setPlaced] = useState<PlacedRun>();
  const [published, setPublished] = useState<PublicationRun>();
  const [hostEdits, setHostEdits] = useState(noEdits);
  const sweep = useSweepEdits();
  const noteSweep = sweep.noteChange;
  const noteChange = useCallback(
    (sheet: string) => {
      setRun((before) => afterChange(before, sheet));
      setMade((before) => before && "changed");
      setPlaced((before) => before && { ...before, isOutOfDate: true });
      setPublished((before) => before && { ...before, isOutOfDate: true });
      noteSweep();
    },
    [noteSweep],
  );
  const [survey, refresh] = useSurvey(host, noteChange);
  const standard = useMemo(standardValues, []);
  const edits = useEdits(survey?.policy ?? standard);
  const task = useTask();
  const money = useMoneyEdits();
  const state = { survey, refresh, edits, task, run, setRun, noteChange, made, setMade };
  const results = { hostEdits, setHostEdits, placed, setPlaced, published, setPublished };
  return {
    ...state,
    ...results,
    money,
    sweep,
    chosen,
    choose,
    seen,
    notices,
    setNotices,
  };
}
