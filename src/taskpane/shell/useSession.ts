import { useCallback, useMemo, useRef, useState } from "react";
import type { WorkbookSurvey } from "../../actions/surveyWorkbook";
import type { Problem } from "../../domain/problem";
import type { LiveHost } from "../../hosts/LiveHost";
import { standardValues } from "../../parameters/policyFrom";
import { useMoneyEdits, type MoneyEdits } from "../money/useMoneyEdits";
import { noEdits, type HostEdits } from "../place/hostEdits";
import { useEdits, type Edits } from "../policy/useEdits";
import type { Seen } from "./seen";
import { useNotices, type Notices } from "./useNotices";
import { useResults, type Results } from "./useResults";
import { useSurvey } from "./useSurvey";
import { useTask, type Task } from "./useTask";

/** What the pane knows while it is open; the workbook itself is only ever in the host. */
export interface Session extends Omit<Results, "noteAnyChange" | "noteTableChange"> {
  /** Undefined until the workbook was read for the first time. */
  readonly survey: WorkbookSurvey | undefined;
  /** Reads the workbook again, at once; answers with what it holds. */
  readonly refresh: () => Promise<WorkbookSurvey | undefined>;
  readonly edits: Edits;
  readonly task: Task;
  /** Told each sheet with tables that the pane changed between two runs. */
  readonly noteChange: (sheet: string) => void;
  /** What was decided by hand about hosts and half-days, and is not kept yet. */
  readonly hostEdits: HostEdits;
  readonly setHostEdits: (change: (before: HostEdits) => HostEdits) => void;
  /** What was typed and moved on the Money screen. */
  readonly money: MoneyEdits;
  /** Number of the cluster that is looked at. */
  readonly chosen: string | undefined;
  readonly choose: (number: string | undefined) => void;
  /** What was seen of the selection in the sheet. */
  readonly seen: { current: Seen };
  readonly notices: Notices;
  readonly setNotices: (notices: readonly Problem[]) => void;
}

export function useSession(host: LiveHost): Session {
  const [chosen, choose] = useState<string>();
  const seen = useRef<Seen>({});
  const { notices, setNotices, ageNotices } = useNotices();
  const [hostEdits, setHostEdits] = useState(noEdits);
  const { noteAnyChange, noteTableChange, ...results } = useResults();
  const noteChange = useCallback(
    (sheet: string) => {
      noteAnyChange();
      noteTableChange(sheet);
    },
    [noteAnyChange, noteTableChange],
  );
  const noteByHand = useCallback(
    (sheet: string) => {
      noteTableChange(sheet);
      ageNotices();
    },
    [noteTableChange, ageNotices],
  );
  const [survey, refresh] = useSurvey(host, noteAnyChange, noteByHand);
  const standard = useMemo(standardValues, []);
  const edits = useEdits(survey?.policy ?? standard);
  const task = useTask();
  const money = useMoneyEdits();
  const looking = { chosen, choose, seen, notices, setNotices, hostEdits, setHostEdits };
  return { ...results, ...looking, survey, refresh, edits, task, noteChange, money };
}
