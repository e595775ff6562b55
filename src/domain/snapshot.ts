import type { Day } from "./day";
import type { Phase } from "./phase";

/** The phases as they stood at one day. */
export interface Snapshot {
  readonly asAt: Day;
  /** Where nothing says of which day the phases are; no sentence then claims `asAt`. */
  readonly isUndated?: true;
  /** Phase by cluster number; a cluster not in the map was not in the LSDM by then. */
  readonly phases: ReadonlyMap<string, Phase>;
}
