import { useEffect, useState } from "react";
import { usePane } from "../shell/pane";

/** Names of the workbook and its tables; undefined until they are known, or where they cannot be. */
export function useNames(): readonly string[] | undefined {
  const { host } = usePane();
  const [names, setNames] = useState<readonly string[]>();
  useEffect(() => {
    let isWanted = true;
    host.names().then(
      (found) => isWanted && setNames(found),
      () => undefined, // A word may be a name, then.
    );
    return () => {
      isWanted = false;
    };
  }, [host]);
  return names;
}
