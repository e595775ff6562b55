import type { Day } from "./day";
import type { Phase } from "./phase";

/** The phase regional staff gave one cluster in one school term: one row of the Phases table. */
export interface Assessment {
  readonly clusterNumber: string;
  /** School term, such as `2018 Term 4`. */
  readonly term: string;
  readonly assessedOn: Day;
  readonly phase: Phase;
  readonly comment?: string;
}
