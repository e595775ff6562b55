import type { Day } from "./day";

/** A paper in the register of decisions: what was put to whom, when, and what it settled. */
export interface DecisionPaper {
  readonly date: Day;
  readonly title: string;
  /** Briefing Note, Education Report, Cabinet paper, … */
  readonly kind: string;
  /** METIS or Cabinet number. */
  readonly reference?: string;
  /** What was decided. */
  readonly decided?: string;
  /** Name of the scenario it rests on. */
  readonly scenario?: string;
  /** Number of the run of that scenario. */
  readonly run?: number;
}

/** What a paper is known by: its number, else its title. */
export const paperName = ({ reference, title }: DecisionPaper): string => reference ?? title;
