import { useCallback, useState } from "react";
import type { Place } from "../../domain/problem";
import { usePane } from "./pane";

/** Shows a place in the workbook, or says why it cannot be shown; at once, whatever else goes on. */
export function useGoTo(): (place: Place) => void {
  const { host, session } = usePane();
  const { setNotices } = session;
  const [fault, setFault] = useState<{ readonly cause: unknown }>();
  if (fault) throw fault.cause;
  return useCallback(
    (place) =>
      void host.goTo(place).then(
        (gone) => setNotices(gone.ok ? [] : gone.problems),
        (cause: unknown) => setFault({ cause }),
      ),
    [host, setNotices],
  );
}
