import { failure, success, type Result } from "../domain/result";
import { marginsOf } from "../engine/marginsOf";
import type { Margins } from "../engine/margins";
import type { Sensitivity, SensitivityQuestion } from "../engine/sensitivity/sensitivity";
import { certainties, type Certainty } from "../engine/sensitivity/thread";
import { threadPercent } from "../parameters/sweepRanges";
import { questionOf, sweepPlan, type ChosenSweep } from "./sweepPlan";
import { cancelled, type Sweeper, type SweepWatch } from "./sweeper";
import type { WorkbookAllocation } from "./workbookAllocation";

/** An allocation with how much of it hangs on what is not certain. */
export interface SensitiveAllocation extends WorkbookAllocation {
  readonly question: SensitivityQuestion;
  readonly found: Sensitivity;
  /** In the order of the clusters; undefined where no draw could be allocated. */
  readonly certainties: readonly Certainty[] | undefined;
  /** Exact margins in students, in the order of the clusters; undefined where they were not asked for. */
  readonly margins: readonly (Margins | undefined)[] | undefined;
}

/** Where clusters share with a regional floor, the margins of more than so many take minutes. */
const mostWithFloor = 300;

/** Asks how much an allocation hangs on what is not certain. */
export async function sensitivityOf(
  made: WorkbookAllocation,
  chosen: ChosenSweep,
  sweeper: Sweeper,
  watch: SweepWatch = {},
): Promise<Result<SensitiveAllocation>> {
  const { allocation } = made;
  const plan = sweepPlan(allocation.input, chosen);
  if (!plan.ok) return plan;
  const question = questionOf(allocation, plan.value);
  const found = await sweeper(question, watch);
  if (!found.ok) return found;
  const margins = await allMargins(made, watch);
  if (!margins.ok) return margins;
  return success({
    ...made,
    question,
    found: found.value,
    certainties: certainties(found.value.sweep, question.present, threadPercent),
    margins: margins.value,
  });
}

/** Clusters between two pauses. */
const aPause = 20;

async function allMargins(
  { allocation }: WorkbookAllocation,
  { progress, pause, isCancelled }: SweepWatch,
): Promise<Result<SensitiveAllocation["margins"]>> {
  const { decisions, input } = allocation;
  const isSlow = input.policy.serve === "Proportional" && input.policy.regionalFloor !== undefined;
  if (isSlow && decisions.length > mostWithFloor) return success(undefined);
  const margins: (Margins | undefined)[] = [];
  for (const [index, decision] of decisions.entries()) {
    if (index % aPause === 0) {
      progress?.("Looking for exact margins", index / decisions.length);
      await pause?.();
      if (isCancelled?.() === true) return failure([cancelled]);
    }
    margins.push(marginsOf(allocation, decision));
  }
  return success(margins);
}
