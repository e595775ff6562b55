import type { Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { AllocationInput } from "../engine/allocationInput";
import { attribution, type Attribution, type RuleState } from "../engine/compare/attribution";
import { snapshotFor } from "../engine/snapshotFor";
import { policyFrom } from "../parameters/policyFrom";
import { allocateSide, type AllocationSide } from "./allocationSide";
import { dataDifferences } from "./dataDifferences";
import { overrideDifferences } from "./overrideDifferences";
import { phaseDifferences } from "./phaseDifferences";
import { settingDifferences, settingsAside, snapshotSettings } from "./settingDifferences";
import type { Difference, RuleDifference } from "./sideDifference";

/** Two sides, what is different between them, and what that did to every cluster. */
export interface Comparison extends Attribution<Difference> {
  readonly sides: { readonly before: AllocationSide; readonly after: AllocationSide };
  /** Differences that cannot change roles. */
  readonly aside: readonly Difference[];
}

/**
 * Compares two sides rule by rule, in this order: clusters added or gone, figures of clusters,
 * phases as recorded, the day or name of the snapshot, the other settings in the order of the
 * Policy sheet, decisions by a person. O(differences × clusters log clusters).
 */
export function compareSides(before: AllocationSide, after: AllocationSide): Result<Comparison> {
  const rules = rulesBetween(before, after);
  const first = allocateSide(before);
  if (!first.ok) return failure(problemsOf(before, first.problems));
  const found = attribution<Difference>(first.value, statesOf(before, rules));
  if (!found.ok) return failure(problemsOf(after, found.problems));
  return success({
    ...found.value,
    sides: { before, after },
    aside: settingsAside(before, after),
  });
}

/** The side as it becomes the other, rule by rule. */
function* statesOf(
  before: AllocationSide,
  rules: readonly RuleDifference[],
): Generator<RuleState<Difference>> {
  let side = before;
  for (const rule of rules) {
    side = rule.become(side);
    yield { rule, input: inputOf(side) };
  }
}

const rulesBetween = (before: AllocationSide, after: AllocationSide): RuleDifference[] =>
  [
    dataDifferences,
    phaseDifferences,
    snapshotSettings,
    settingDifferences,
    overrideDifferences,
  ].flatMap((differencesIn) => differencesIn(before, after));

function inputOf(side: AllocationSide): Result<AllocationInput> {
  const { clusters, assessments, frozen, overrides, values } = side;
  const policy = policyFrom(values);
  const snapshot = snapshotFor(policy, assessments, frozen);
  return snapshot.ok
    ? success({ clusters, snapshot: snapshot.value, policy, overrides })
    : snapshot;
}

/** Two sides can have the same sheets, so each problem says whose it is. */
const problemsOf = ({ name }: AllocationSide, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, sentence: `"${name}": ${problem.sentence}` }));
