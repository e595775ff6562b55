import type { Day } from "../domain/day";
import type { Problem } from "../domain/problem";
import type { Region } from "../domain/region";
import type { Term } from "../domain/term";
import type { WorkbookFiles } from "../hosts/Host";
import type { ReturnState } from "./decideReturns";
import type { ReturnConflict } from "./returnDifferences";

/** How returns are collected. */
export interface CollectOptions {
  readonly files: WorkbookFiles;
  /** The day that is kept with the rows. */
  readonly collectedOn: Day;
  /** Term that is collected. Default: that of the returns, if they are of one. */
  readonly term?: Term;
  /** Names of the files a person accepts although they are not complete or say otherwise. */
  readonly accepted?: readonly string[];
  /** Awaited between files, so that the screen can answer meanwhile. */
  readonly pause?: () => Promise<void>;
}

/** What became of one file. */
export interface CollectedFile {
  readonly name: string;
  readonly state: ReturnState;
  readonly region?: Region;
  readonly completedBy?: string;
  /** Complete rows of the Return sheet, and rows of either sheet that are not. */
  readonly complete: number;
  readonly incomplete: number;
  /** How many of those that are not stand in the Learning loop. */
  readonly incompleteLearning: number;
  readonly problems: readonly Problem[];
}

/** What collecting comes to, before anything is written. */
export interface CollectPreview {
  readonly term?: string;
  readonly files: readonly CollectedFile[];
  readonly conflicts: readonly ReturnConflict[];
  /** Rows of Phases and of LearningLoop that are new or changed. */
  readonly phases: number;
  readonly learning: number;
}
