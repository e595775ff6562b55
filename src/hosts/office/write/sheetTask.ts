import { chartSteps } from "./chartSteps";
import type { Backup } from "./backup";
import { carriedLooks } from "./carriedLooks";
import { cellSteps } from "./cellSteps";
import type { ChoiceLists } from "./choiceLists";
import type { ExcelJob } from "./excelJob";
import { formerPlan } from "./formerPlan";
import { lookSteps } from "./lookSteps";
import { markNames } from "./markSteps";
import { addSheetStep, newSheetSteps, removeSheetStep } from "./newSheetSteps";
import { noteChanges, noteSteps } from "./noteSteps";
import { isShifted, restoreSteps } from "./restoreSteps";
import {
  clearHighlightSteps,
  clearValidationSteps,
  highlightSteps,
  validationSteps,
} from "./ruleSteps";
import { heightSteps, widthSteps } from "./sizeSteps";
import type { Step, Task } from "./step";
import { roomSteps, tableSteps, totalsSteps } from "./tableSteps";
import type { SurveyedName } from "../read/survey";

/** What the sheets of one run share. */
export interface Run {
  readonly names: readonly SurveyedName[];
  readonly lists: ChoiceLists;
  /** Undefined where all sheets are new. */
  readonly backup?: Backup;
}

/** All that is done to write one sheet, and to take it back. */
export function sheetTask(job: ExcelJob, run: Run): Task {
  const { plan, was } = job;
  const marks = markNames(plan, run.names);
  const steps: Step[] = [
    ...(was ? roomSteps(job) : [addSheetStep(plan.name)]),
    ...rulesOff(job),
    ...cellSteps(job),
    ...tableSteps(job),
    ...lookSteps(job),
    ...carriedLooks(job, run.backup),
    ...totalsSteps(job),
    ...(was && !isShifted(job) ? [] : widthSteps(plan)),
    ...heightSteps(plan, !was),
    ...validationSteps(plan, run.lists),
    ...highlightSteps(plan),
    ...noteSteps(plan.name, noteChanges(job)),
    ...chartSteps(plan, was?.details.charts ?? []),
    ...(was ? [] : newSheetSteps(plan)),
    ...marks.steps,
  ];
  return { what: `Writing ${plan.name}`, steps, undo: [...marks.undo, ...undoOf(job, run)] };
}

/** Takes rules of the last run off columns and rows that may stand elsewhere now. */
function rulesOff(job: ExcelJob): Step[] {
  const former = formerPlan(job);
  return former ? [...clearHighlightSteps(former), ...clearValidationSteps(former)] : [];
}

function undoOf(job: ExcelJob, { backup, lists }: Run): readonly Step[] {
  if (!job.was) return [removeSheetStep(job.plan.name)];
  return backup ? restoreSteps(job, backup, lists) : [];
}
