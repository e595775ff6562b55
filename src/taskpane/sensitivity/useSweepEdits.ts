import { useCallback, useMemo, useState } from "react";
import type { SensitiveAllocation } from "../../actions/sensitivityOf";
import type { SweepKey, SweepWay } from "../../domain/sweep";
import type { WrittenSheet } from "../../hosts/Host";

/** What was typed on the Sensitivity screen; what was not is as usual. */
export interface TypedSweep {
  /** Name of the scenario that is drawn; where it is left out, the workbook as it stands. */
  readonly scenario?: string | undefined;
  readonly draws?: string;
  readonly seed?: string;
  readonly way?: SweepWay;
  /** Ends of ranges as typed, by input. */
  readonly ranges?: Partial<Readonly<Record<SweepKey, string>>>;
  /** Inputs that were switched on or off. */
  readonly varied?: Partial<Readonly<Record<SweepKey, boolean>>>;
}

/** What the draws found last. */
export interface SweptRun {
  readonly found: SensitiveAllocation;
  /** Whether a sheet was changed since. */
  readonly isOutOfDate: boolean;
  /** Sheets it was written to. */
  readonly written?: readonly WrittenSheet[];
}

/** What the pane keeps of the Sensitivity screen while others are looked at. */
export interface SweepEdits {
  readonly typed: TypedSweep;
  readonly type: (change: TypedSweep) => void;
  readonly run: SweptRun | undefined;
  readonly setRun: (run: SweptRun | undefined) => void;
  /** To be told when a sheet has changed. */
  readonly noteChange: () => void;
}

export function useSweepEdits(): SweepEdits {
  const [typed, setTyped] = useState<TypedSweep>({});
  const [run, setRun] = useState<SweptRun>();
  const type = useCallback(
    (change: TypedSweep) =>
      setTyped((before) => ({
        ...before,
        ...change,
        ranges: { ...before.ranges, ...change.ranges },
        varied: { ...before.varied, ...change.varied },
      })),
    [],
  );
  const noteChange = useCallback(
    () => setRun((before) => before && { ...before, isOutOfDate: true }),
    [],
  );
  return useMemo(() => ({ typed, type, run, setRun, noteChange }), [typed, type, run, noteChange]);
}
