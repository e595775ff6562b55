import { useCallback } from "react";
import { allocateWorkbook } from "../../actions/allocateWorkbook";
import { headlineOf } from "../../engine/headlineOf";
import { usePane } from "../shell/pane";
import { useWriting } from "../shell/useWriting";

/** Allocates with the settings of the sheet and those changed in the pane, and writes the sheets. */
export function useAllocate(): () => void {
  const { host, session } = usePane();
  const { edits, setRun } = session;
  const write = useWriting();
  return useCallback(
    () =>
      write({
        what: "Allocating",
        work: async (watch) => {
          const result = await allocateWorkbook(host, edits.changes, watch);
          if (!result.ok) return result;
          const { written, ...explained } = result.value;
          setRun({ result: explained, written, warnings: result.warnings, isOutOfDate: false });
          return { ...result, warnings: [] };
        },
        said: ({ allocation }) => headlineOf(allocation),
      }),
    [write, host, edits, setRun],
  );
}
