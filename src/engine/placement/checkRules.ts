import { error, type Problem } from "../../domain/problem";
import { countText, numberText } from "../../domain/wording";
import type { PlacementInput, PlacementRules } from "./placementInput";

/** Everything that is wrong with what a placement is given, all at once. O(schools + rules). */
export function checkRules({ schools, roles, rules = {} }: PlacementInput): Problem[] {
  const numbers = new Set(schools.map(({ number }) => number));
  return [
    ...rolesProblems(roles, schools.length),
    ...(numbers.size < schools.length
      ? [error("repeated-school", "Two schools have the same number; each may stand here once.")]
      : []),
    ...strangers(rules, numbers),
    ...countProblems(rules),
    ...lockProblems({ schools, roles, rules }),
    ...distanceProblems(rules),
  ];
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function rolesProblems(roles: number, schools: number): Problem[] {
  if (!isCount(roles) || roles > mostRoles) {
    const range = `a whole number from 0 to ${numberText(mostRoles)}`;
    return [error("bad-roles", `A cluster's roles are ${roles}; they must be ${range}.`)];
  }
  if (roles === 0 || schools > 0) return [];
  return [error("no-schools", `${countText(roles, "role")} cannot be placed: no school is open.`)];
}

/** Far more than any cluster has, and few enough for every sum to be exact. */
const mostRoles = 1000;

function strangers(rules: PlacementRules, numbers: ReadonlySet<string>): Problem[] {
  const named = [
    ["locked as a host", [...(rules.lockedHosts?.keys() ?? [])]],
    ["banned as a host", [...(rules.bannedHosts?.keys() ?? [])]],
    ["given half-days by hand", [...(rules.halfDays?.keys() ?? [])]],
    ["given an employer", [...(rules.employers?.keys() ?? [])]],
    ["named as an employer", [...new Set(rules.employers?.values())]],
  ] as const;
  return named.flatMap(([how, schools]) =>
    schools
      .filter((number) => !numbers.has(number))
      .map((number) =>
        error(
          "unknown-school",
          `School ${number} is ${how} but is no open school of this cluster.`,
        ),
      ),
  );
}

function countProblems({ lockedHosts, halfDays }: PlacementRules): Problem[] {
  const counts = [
    ...[...(lockedHosts ?? [])].map(([school, count]) => ["LSCs", school, count] as const),
    ...[...(halfDays ?? [])].map(([school, count]) => ["half-days", school, count] as const),
  ];
  return counts
    .filter(([, , count]) => !isCount(count))
    .map(([what, school, count]) =>
      error(
        "bad-count",
        `The ${what} set for school ${school} are ${count}; they must be a whole number from 0.`,
      ),
    );
}

function lockProblems({ schools, roles, rules = {} }: PlacementInput): Problem[] {
  const { lockedHosts = new Map<string, number>(), bannedHosts } = rules;
  const locked = schools.filter(({ number }) => (lockedHosts.get(number) ?? 0) > 0);
  const sum = locked.reduce((total, { number }) => total + lockedHosts.get(number)!, 0);
  return [
    ...(sum > roles
      ? [
          error(
            "too-many-locked",
            `${countText(sum, "LSC")} are locked to hosts, but the cluster has only ${countText(roles, "role")}.`,
          ),
        ]
      : []),
    ...locked
      .filter(({ number }) => bannedHosts?.has(number))
      .map(({ number, name }) =>
        error(
          "locked-but-not-allowed",
          `${name} (${number}) is locked as a host but may not host: ${bannedHosts!.get(number)}. Unlock it or let it host.`,
        ),
      ),
  ];
}

function distanceProblems({ largestDistanceKm: km }: PlacementRules): Problem[] {
  if (km === undefined || km >= 0) return [];
  return [error("bad-distance", `The largest distance is ${km} km; it must be 0 or more.`)];
}
