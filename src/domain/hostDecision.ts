import type { Day } from "./day";

/** A decision by a person on one school's part in the placement. What is undefined is not decided. */
export interface HostDecision {
  readonly schoolNumber: string;
  /** For readers of the sheet; the number decides. */
  readonly schoolName?: string;
  /** LSCs based there at least, from 1. */
  readonly lscsAtLeast?: number;
  /** Whether LSCs may be based there, whatever the policy says. */
  readonly mayHost?: boolean;
  /** Half-days a week there, from 0; they are computed otherwise. */
  readonly halfDays?: number;
  /** Number of the school that employs the LSCs based there, if not the school itself. */
  readonly employerNumber?: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: Day;
}
