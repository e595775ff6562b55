import type { Day } from "./day";
import type { Phase } from "./phase";

/** The phases as they stood at one day. */
export interface Snapshot {
  readonly asAt: Day;
  /** Phase by cluster number; a cluster not in the map was not in the LSDM by then. */
  readonly phases: ReadonlyMap<string, Phase>;
}
