import type { Assessment } from "../domain/assessment";
import type { Day } from "../domain/day";
import type { Snapshot } from "../domain/snapshot";
import { standingAt } from "./standingAt";

/** The phases as they stood at the end of a day. */
export const snapshotAt = (assessments: readonly Assessment[], asAt: Day): Snapshot => ({
  asAt,
  phases: new Map([...standingAt(assessments, asAt)].map(([number, { phase }]) => [number, phase])),
});
