import { useCallback } from "react";
import { runScenarios } from "../../actions/runScenarios";
import { outcomeText } from "../../actions/scenarioWords";
import { usePane } from "../shell/pane";
import { today } from "../shell/today";
import { useWriting } from "../shell/useWriting";

/** Runs the scenarios of these names, or all, with progress and Cancel, and says what came of each. */
export function useRunning(person: string): (names?: readonly string[]) => void {
  const { host, version } = usePane();
  const write = useWriting();
  return useCallback(
    (names) =>
      write({
        what: "Running scenarios",
        work: (watch) => {
          const ranBy = person.trim();
          const by = { ranOn: today(), program: version, ...(ranBy !== "" && { ranBy }) };
          return runScenarios(host, names, by, watch);
        },
        said: ({ outcomes }) => outcomes.map(outcomeText).join(" "),
      }),
    [write, host, version, person],
  );
}
