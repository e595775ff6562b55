import type { Day } from "./day";
import type { Phase } from "./phase";
import type { Reach } from "./reach";
import type { Region } from "./region";

/**
 * The phase regional staff gave one cluster in one school term, and whom it reached then: one row
 * of the Phases table. What was not counted then is undefined.
 */
export interface Assessment extends Partial<Reach> {
  readonly clusterNumber: string;
  /** Region whose staff assessed it. */
  readonly region?: Region;
  /** School term, such as `2018 Term 4`. */
  readonly term: string;
  readonly assessedOn: Day;
  readonly phase: Phase;
  /** The single point of contact. */
  readonly facilitator?: string;
  readonly comment?: string;
  /** Who sent it in, when it was taken over, and from which file. */
  readonly sentBy?: string;
  readonly collectedOn?: Day;
  readonly fromFile?: string;
}
