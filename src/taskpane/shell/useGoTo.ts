import { useCallback } from "react";
import type { Place } from "../../domain/problem";
import { usePane } from "./pane";

/** Shows a place in the workbook, or says why it cannot be shown. */
export function useGoTo(): (place: Place) => void {
  const { host, session } = usePane();
  const { task, setNotices } = session;
  return useCallback(
    (place) =>
      task.run("Going there", async () => {
        const gone = await host.goTo(place);
        setNotices(gone.ok ? [] : gone.problems);
      }),
    [host, task, setNotices],
  );
}
