import type { Day } from "../domain/day";
import type { Phase } from "../domain/phase";
import type { Reach } from "../domain/reach";

/** One cluster on the Return sheet; on a row for a new cluster everything is still to be filled. */
export interface ReturnRow extends Partial<Reach> {
  readonly clusterNumber?: string;
  readonly clusterName?: string;
  /** Calculated: what is missing or odd, in words. */
  readonly stillToDo?: string;
  readonly phaseBefore?: Phase;
  readonly assessedBefore?: Day;
  /** Last known counts, as one text. */
  readonly countsBefore?: string;
  readonly phase?: Phase;
  readonly assessedOn?: Day;
  readonly facilitator?: string;
  readonly comment?: string;
}
