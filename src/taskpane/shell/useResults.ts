import { useCallback, useState } from "react";
import { afterChange, type Run } from "../allocate/run";
import type { MadeReturns } from "../data/madeReturns";
import type { PlacedRun } from "../place/placedRun";
import type { PublicationRun } from "../publish/publicationRun";
import { useSweepEdits, type SweepEdits } from "../sensitivity/useSweepEdits";

/** What was made while the pane is open, each with whether it still holds. */
export interface Results {
  readonly run: Run | undefined;
  readonly setRun: (run: Run) => void;
  /** The returns made last, for as long as the workbook they were made from stays as it is. */
  readonly made: MadeReturns | undefined;
  readonly setMade: (made: MadeReturns | undefined) => void;
  /** The placement that was written last. */
  readonly placed: PlacedRun | undefined;
  readonly setPlaced: (placed: PlacedRun | undefined) => void;
  /** The publication that was prepared last. */
  readonly published: PublicationRun | undefined;
  readonly setPublished: (published: PublicationRun | undefined) => void;
  /** What was typed and found on the Sensitivity screen. */
  readonly sweep: SweepEdits;
  /** Told each sheet that was changed, and again where what the pane reads stands on it. */
  readonly noteAnyChange: () => void;
  readonly noteTableChange: (sheet: string) => void;
}

export function useResults(): Results {
  const [run, setRun] = useState<Run>();
  const [made, setMade] = useState<MadeReturns>();
  const [placed, setPlaced] = useState<PlacedRun>();
  const [published, setPublished] = useState<PublicationRun>();
  const sweep = useSweepEdits();
  const noteSweep = sweep.noteChange;
  const noteAnyChange = useCallback(() => {
    setMade((before) => before && "changed");
    setPublished((before) => before && { ...before, isOutOfDate: true });
    noteSweep();
  }, [noteSweep]);
  const noteTableChange = useCallback((sheet: string) => {
    setRun((before) => afterChange(before, sheet));
    setPlaced((before) => before && { ...before, isOutOfDate: true });
  }, []);
  const results = { run, setRun, made, setMade, placed, setPlaced, published, setPublished };
  return { ...results, sweep, noteAnyChange, noteTableChange };
}
