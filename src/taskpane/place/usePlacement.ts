import { useEffect, useState } from "react";
import type { AskedCluster } from "../../actions/placing";
import type { Result } from "../../domain/result";
import type { Placement } from "../../engine/placement/placement";
import type { PlacementRules } from "../../engine/placement/placementInput";
import { usePane } from "../shell/pane";

/** What came of placing a cluster. */
export interface FoundPlacement {
  readonly result: Result<Placement>;
  /** The last that could be placed, which stays in sight while something stands in the way. */
  readonly placement: Placement | undefined;
  /** Whether it is of the rules as they are now, and not of those just changed. */
  readonly isCurrent: boolean;
}

/** Places one cluster by some rules, anew whenever they change. Undefined until it is placed first. */
export function usePlacement(
  { schools, roles }: AskedCluster,
  rules: PlacementRules,
): FoundPlacement | undefined {
  const { placer } = usePane();
  const [found, setFound] = useState<Omit<FoundPlacement, "isCurrent"> & { of: PlacementRules }>();
  const [fault, setFault] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    let isWanted = true;
    const show = (result: Result<Placement>) => {
      if (!isWanted) return;
      setFound((last) => ({
        result,
        placement: result.ok ? result.value : last?.placement,
        of: rules,
      }));
    };
    placer({ schools, roles, rules }, { isCancelled: () => !isWanted }).then(
      show,
      (cause: unknown) => isWanted && setFault({ cause }),
    );
    return () => {
      isWanted = false;
    };
  }, [placer, schools, roles, rules]);
  if (fault) throw fault.cause; // Where React draws, so that the error page shows it.
  return found && { ...found, isCurrent: found.of === rules };
}
