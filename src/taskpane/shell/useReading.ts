import { useEffect, useState } from "react";
import type { TableReader } from "../../hosts/Host";
import { usePane } from "./pane";

/**
 * What something reads of the workbook, read again whenever the workbook changes. Undefined while
 * it is read first.
 * @param read the same function as long as the same is to be read
 */
export function useReading<Value>(read: (host: TableReader) => Promise<Value>): Value | undefined {
  const { host, session } = usePane();
  const { survey } = session;
  const [found, setFound] = useState<Value>();
  useEffect(() => {
    let isWanted = survey !== undefined;
    if (isWanted)
      void read(host).then((value) => {
        if (isWanted) setFound(value);
      });
    return () => {
      isWanted = false;
    };
  }, [host, survey, read]);
  return found;
}
