import type { Day } from "./day";
import type { Phase } from "./phase";

/** One cluster of a snapshot that was frozen: what later changes of the history do not touch. */
export interface FrozenPhase {
  /** Name of the snapshot, such as `December 2018`. */
  readonly snapshot: string;
  readonly asAt: Day;
  readonly clusterNumber: string;
  readonly phase: Phase;
  readonly frozenOn: Day;
  readonly frozenBy: string;
  readonly note?: string;
}
