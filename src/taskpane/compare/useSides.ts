import { useCallback, useState } from "react";
import { scenarioNames } from "../../actions/readScenarios";
import type { Problem } from "../../domain/problem";
import type { ChosenFile } from "../shell/chosenFile";
import { usePane } from "../shell/pane";
import { useReading } from "../shell/useReading";
import { choicesFrom, keyOf, type OpenedFile, type SideChoice } from "./sideChoice";

/** Which two sides are compared, and what there is to choose from. */
export interface Sides {
  readonly choices: readonly SideChoice[];
  readonly before: SideChoice;
  readonly after: SideChoice;
  readonly chooseBefore: (key: string) => void;
  readonly chooseAfter: (key: string) => void;
  readonly file: OpenedFile | undefined;
  /** What is wrong with the file that was chosen. */
  readonly fileProblems: readonly Problem[];
  readonly openFile: (files: readonly ChosenFile[]) => void;
}

/** At first: the workbook as it stands, and the last of what else there is. */
export function useSides(): Sides {
  const { session, loadWorkbookFiles } = usePane();
  const { edits, task } = session;
  const scenarios = useReading(scenarioNames) ?? [];
  const [file, setFile] = useState<OpenedFile>();
  const [fileProblems, setFileProblems] = useState<readonly Problem[]>([]);
  const [beforeKey, chooseBefore] = useState("stands");
  const [afterKey, chooseAfter] = useState<string>();
  const hasChanges = Object.keys(edits.changes).length > 0;
  const choices = choicesFrom({ hasChanges, scenarios, file });
  const { run } = task;
  const openFile = useCallback(
    ([chosen]: readonly ChosenFile[]) => {
      setFile(undefined);
      setFileProblems([]);
      if (!chosen) return;
      run("Reading the file", async ({ pause }) => {
        await pause?.();
        const files = await loadWorkbookFiles();
        const opened = await files.open(chosen.bytes, chosen.name);
        if (!opened.ok) return setFileProblems(opened.problems);
        setFile({ name: chosen.name, file: opened.value });
        chooseAfter(keyOf({ kind: "file", name: chosen.name }));
      });
    },
    [run, loadWorkbookFiles],
  );
  const chosen = (key: string | undefined) => choices.find((each) => keyOf(each) === key);
  return {
    choices,
    before: chosen(beforeKey) ?? choices[0]!,
    after: chosen(afterKey) ?? choices.at(-1)!,
    chooseBefore,
    chooseAfter,
    file,
    fileProblems,
    openFile,
  };
}
