import type { HostDecision } from "../domain/hostDecision";
import type { PlacementPolicy } from "../domain/policy";
import { countText, numberText } from "../domain/wording";
import type { PolicyValues } from "../parameters/policyFrom";
import { describeChanges, snapshotText } from "./resultLines";
import { schoolRulesText, type RunRules } from "./runRules";

/** What the lines are made of: the Policy sheet's values, the policy of the run, the decisions. */
export interface PlacingSources {
  readonly values: PolicyValues;
  readonly policy: PlacementPolicy;
  readonly decisions: readonly HostDecision[];
}

/**
 * What a reader of a placement must know of how it was made: the rules, what was changed for this
 * run, what the data is. Always as many, so that a table written again keeps its place.
 */
export function placingLines(
  { values, policy, decisions }: PlacingSources,
  forThisRun: RunRules,
): string[] {
  const changed = [
    ...describeChanges(values, forThisRun.changes ?? {}),
    ...schoolRulesText(forThisRun),
  ];
  const used = { ...values, ...forThisRun.changes };
  return [
    [
      `${snapshotText(used)}, policy "${used.name}"`,
      `${policy.hosts === "All schools" ? "all" : "only state and state-integrated"} schools may host, ${
        policy.largestDistanceKm === undefined
          ? "at any distance"
          : `at most ${numberText(policy.largestDistanceKm, 1)} km off`
      }`,
      `${countText(policy.schoolWeeks, "school week")} a year`,
      `${countText(decisions.length, "decision")} on Hosts`,
    ].join(" · "),
    changed.length > 0
      ? `For this run, on top of the workbook: ${changed.join("; ")}`
      : "All rules as in the workbook",
    used.aboutData ? String(used.aboutData) : "The Policy sheet does not say what the data is",
  ];
}
