import type { Day } from "./day";
import type { LearningTheme } from "./learningTheme";
import type { Region } from "./region";

/** What a cluster or local project learnt in a term: one row of the LearningLoop table. */
export interface Learning {
  readonly region: Region;
  readonly term: string;
  /** Cluster or local project. */
  readonly project: string;
  readonly theme: LearningTheme;
  readonly changed: string;
  readonly next: string;
  readonly sentBy?: string;
  readonly collectedOn?: Day;
  readonly fromFile?: string;
}
