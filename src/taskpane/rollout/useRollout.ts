import { useEffect, useState } from "react";
import { rolloutFrom, type Rollout } from "../../actions/rolloutFrom";
import type { Day } from "../../domain/day";
import type { Result } from "../../domain/result";
import { usePane } from "../shell/pane";

/** The rollout as the workbook has it on a day; read again whenever the workbook is. Undefined while it is read. */
export function useRollout(asAt: Day | undefined): Result<Rollout> | undefined {
  const { host, session } = usePane();
  const { survey } = session;
  const [found, setFound] = useState<Result<Rollout>>();
  useEffect(() => {
    let isWanted = survey !== undefined;
    if (isWanted)
      void rolloutFrom(host, asAt).then((result) => {
        if (isWanted) setFound(result);
      });
    return () => {
      isWanted = false;
    };
  }, [host, survey, asAt]);
  return found;
}
