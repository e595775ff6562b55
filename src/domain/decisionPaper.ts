import type { Day } from "./day";

/** A paper in the register of decisions: what was put to whom, when, and what it settled. */
export interface DecisionPaper {
  readonly date: Day;
  readonly title: string;
  /** Briefing Note, Education Report, Cabinet paper, … */
  readonly kind: string;
  /** METIS or Cabinet number. */
  readonly reference?: string;
  /** What was decided, or which version of the allocation it rests on. */
  readonly decided?: string;
}
