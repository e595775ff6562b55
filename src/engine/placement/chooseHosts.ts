import { error, type Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { School } from "../../domain/school";
import { choiceText, listText } from "../../domain/wording";
import { apportion } from "../apportion/apportion";
import { placeOf } from "./metresBetween";
import type { PlacementRules } from "./placementInput";

/** A school that may have roles: index among the schools, fewest and most of its roles. */
export interface PossibleHost {
  readonly index: number;
  readonly fewest: number;
  readonly most: number;
}

/** What the choice of hosts starts from. All arrays in the order of the schools. */
export interface HostChoice {
  readonly schools: readonly School[];
  readonly halfDays: Int32Array;
  readonly roles: number;
  readonly rules: PlacementRules;
}

/**
 * Which schools may host, by index. First choice are those with coordinates and half-days; where
 * there are none, those with coordinates. A school without coordinates hosts exactly the LSCs
 * locked to it; only where nobody else may host are all roles shared among such schools, by
 * students. A problem where nobody may host.
 */
export function chooseHosts(choice: HostChoice): Result<PossibleHost[]> {
  const { schools, halfDays, roles, rules } = choice;
  if (roles === 0) return success([]);
  const allowed = [...schools.keys()].filter(
    (index) => !rules.bannedHosts?.has(schools[index]!.number),
  );
  const locked = (index: number) => rules.lockedHosts?.get(schools[index]!.number) ?? 0;
  const placed = allowed.filter((index) => placeOf(schools[index]!));
  const unplaced = allowed.filter((index) => !placeOf(schools[index]!));
  const isSeen = (index: number) => halfDays[index]! > 0;
  if (placed.length === 0) return withoutPlaces(choice, unplaced, unplaced.map(locked));
  const first = placed.some(isSeen)
    ? placed.filter((index) => isSeen(index) || locked(index) > 0)
    : placed;
  const fixed = unplaced.filter((index) => locked(index) > 0);
  return success(
    [
      ...first.map((index) => ({ index, fewest: locked(index), most: roles })),
      ...fixed.map((index) => ({ index, fewest: locked(index), most: locked(index) })),
    ].sort((a, b) => a.index - b.index),
  );
}

/** All roles shared by students among schools without coordinates, the locked ones first. */
function withoutPlaces(
  { schools, roles, rules }: HostChoice,
  indices: readonly number[],
  locked: readonly number[],
): Result<PossibleHost[]> {
  if (indices.length === 0) return failure([nobody(schools, rules)]);
  const students = Float64Array.from(indices, (index) => schools[index]!.students);
  const weights = students.some((each) => each > 0) ? students : students.fill(1);
  const shared = apportion(weights, roles, { floors: Int32Array.from(locked) });
  if (!shared.ok) return shared;
  const { awards } = shared.value;
  return success(indices.map((index, at) => ({ index, fewest: awards[at]!, most: awards[at]! })));
}

/** Nobody is left: every school with why it may not host, those of one reason together. */
function nobody(schools: readonly School[], { bannedHosts }: PlacementRules): Problem {
  const reasons = new Map<string, string[]>();
  for (const { number, name } of schools) {
    const reason = bannedHosts?.get(number);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  }
  const why = [...reasons].map(([reason, names]) => `${listText(names)} (${reason})`);
  return error(
    "no-host",
    `No school of the cluster may host an LSC: not ${choiceText(why)}. Let at least one of them host.`,
  );
}
