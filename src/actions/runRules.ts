import { error, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
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

/**
 * Schools that rules of this run name and that are no open school of any cluster with roles.
 * @param schools all of the Schools table
 * @param clusterNumbers clusters with roles
 */
export function strayProblems(
  rules: RunRules,
  schools: readonly School[],
  clusterNumbers: ReadonlySet<string>,
): Problem[] {
  const known = new Map(schools.map((school) => [school.number, school]));
  const { lockedHosts, bannedHosts, halfDays, employers } = rules;
  const named = [lockedHosts, bannedHosts, halfDays, employers].flatMap((all) => [
    ...(all?.keys() ?? []),
  ]);
  return [...new Set([...named, ...(employers?.values() ?? [])])].flatMap((number) => {
    const sentence = straySentence(number, known.get(number), clusterNumbers);
    return sentence === undefined ? [] : [error("unknown-school", sentence)];
  });
}

/** Why nothing can be asked of a school; undefined where it can. */
function straySentence(
  number: string,
  school: School | undefined,
  clusterNumbers: ReadonlySet<string>,
): string | undefined {
  if (!school)
    return `There is no school ${number} in the Schools table. Look up its number there.`;
  const what = `School ${number} (${school.name})`;
  if (!isOpen(school)) return `${what} is closed, so no rule of a placement can name it.`;
  if (school.clusterNumber === undefined || !clusterNumbers.has(school.clusterNumber))
    return `${what} is in no cluster with roles, so no rule of a placement can name it.`;
  return undefined;
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
