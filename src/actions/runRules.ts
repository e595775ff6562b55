import { error, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import { countText } from "../domain/wording";
import type { PlacementRules } from "../engine/placement/placementInput";
import type { PolicyValues } from "../parameters/policyFrom";

/**
 * Rules for one run, on top of those of the workbook: settings of the policy, and what is asked of
 * single schools, which counts for the cluster the school is in.
 */
export interface RunRules extends Omit<PlacementRules, "largestDistanceKm"> {
  readonly changes?: Partial<PolicyValues>;
}

/** The rules of a cluster with those of this run, which replace the same rule for the same school. */
export function withRunRules(
  rules: PlacementRules,
  { lockedHosts, bannedHosts, halfDays, employers }: RunRules,
  schools: readonly School[],
): PlacementRules {
  const numbers = new Set(schools.map(({ number }) => number));
  const both = <Value>(
    own: ReadonlyMap<string, Value> = new Map(),
    run: ReadonlyMap<string, Value> = new Map(),
  ) => new Map([...own, ...[...run].filter(([number]) => numbers.has(number))]);
  return {
    ...rules,
    lockedHosts: both(rules.lockedHosts, lockedHosts),
    bannedHosts: both(rules.bannedHosts, bannedHosts),
    halfDays: both(rules.halfDays, halfDays),
    employers: both(rules.employers, employers),
  };
}

/** Schools that rules of this run name and that are no open school of any cluster that is placed. */
export function strayProblems(rules: RunRules, schools: readonly School[]): Problem[] {
  const known = new Set(schools.map(({ number }) => number));
  const { lockedHosts, bannedHosts, halfDays, employers } = rules;
  const named = [lockedHosts, bannedHosts, halfDays, employers].flatMap((all) => [
    ...(all?.keys() ?? []),
  ]);
  return [...new Set(named)]
    .filter((number) => !known.has(number))
    .map((number) =>
      error(
        "unknown-school",
        `School ${number} is no open school of a cluster that is placed. Look up its number on the Schools sheet.`,
      ),
    );
}

/** What is asked of single schools in words: "at least 2 LSCs at school 12". */
export function schoolRulesText(rules: RunRules): string[] {
  const { lockedHosts = [], bannedHosts = [], halfDays = [], employers = [] } = rules;
  return [
    ...[...lockedHosts].map(
      ([school, count]) => `at least ${countText(count, "LSC")} at school ${school}`,
    ),
    ...[...bannedHosts].map(([school]) => `nobody based at school ${school}`),
    ...[...halfDays].map(
      ([school, count]) => `${countText(count, "half-day")} a week at school ${school}`,
    ),
    ...[...employers].map(
      ([host, school]) => `school ${school} employs the LSCs of school ${host}`,
    ),
  ];
}
