import { error, type Problem } from "../domain/problem";
import { isStateSchool, type School } from "../domain/school";
import { countText, numberText } from "../domain/wording";
import type { PlacementRules } from "../engine/placement/placementInput";

/**
 * Rules for one run, on top of those of the workbook. Those that name schools count for the cluster
 * the school is in.
 */
export interface RunRules extends PlacementRules {
  /** Whether only state and state-integrated schools may host. */
  readonly stateHosts?: boolean;
}

/** Why a school may not host where only state schools may. */
export const notState = "not a state or state-integrated school";

/** The rules as far as they speak of these schools. */
export function rulesWithin(
  { stateHosts, ...rules }: RunRules,
  schools: readonly School[],
): PlacementRules {
  const numbers = new Set(schools.map(({ number }) => number));
  const own = <Value>(all: ReadonlyMap<string, Value> = new Map()) =>
    new Map([...all].filter(([number]) => numbers.has(number)));
  const others = stateHosts ? schools.filter((school) => !isStateSchool(school)) : [];
  return {
    ...rules,
    lockedHosts: own(rules.lockedHosts),
    bannedHosts: new Map([
      ...others.map(({ number }) => [number, notState] as const),
      ...own(rules.bannedHosts),
    ]),
    halfDays: own(rules.halfDays),
    employers: own(rules.employers),
  };
}

/** Schools that rules name and that are no open school of any cluster that is placed. */
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

/** The rules in words: "at least 2 LSCs at school 12; nobody at school 14". */
export function rulesText(rules: RunRules): string[] {
  const { lockedHosts = [], bannedHosts = [], halfDays = [], employers = [] } = rules;
  const { largestDistanceKm: km, stateHosts } = rules;
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
    ...(km === undefined ? [] : [`hosts at most ${numberText(km, 1)} km off`]),
    ...(stateHosts ? ["only state and state-integrated schools host"] : []),
  ];
}
