import { error, type Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { listText, numberText } from "../../domain/wording";
import { bySchoolNumber } from "./bySchoolNumber";
import { checkRules } from "./checkRules";
import type { HostChoice } from "./chooseHosts";
import { shareHalfDays } from "./halfDays";
import type { PlacementInput } from "./placementInput";
import { placementModel, type PlacementModel } from "./placementModel";

/** A placement that can be searched: nothing a person asked for stands in the way yet. */
export interface Prepared {
  readonly choice: HostChoice;
  readonly placed: PlacementModel;
}

/** Checks the input, shares the half-days and makes the model. O(schools²). */
export function preparePlacement(input: PlacementInput): Result<Prepared> {
  const problems = checkRules(input);
  if (problems.length > 0) return failure(problems);
  const { roles, rules = {} } = input;
  const schools = [...input.schools].sort(bySchoolNumber);
  const halfDays = shareHalfDays(schools, roles, rules.halfDays);
  if (!halfDays.ok) return halfDays;
  const choice = { schools, halfDays: halfDays.value, roles, rules };
  const placed = placementModel(choice);
  if (!placed.ok) return placed;
  const outOfReach = outOfReachProblems(choice, placed.value);
  return outOfReach.length > 0 ? failure(outOfReach) : success({ choice, placed: placed.value });
}

/** Schools that no host could serve within the largest distance, however roles are placed. */
function outOfReachProblems({ schools, rules }: HostChoice, placed: PlacementModel): Problem[] {
  const { model, rowSchools, tooFar } = placed;
  const alone = rowSchools.filter((_, row) =>
    placed.hostSchools.every((_, host) => model.metres[host * model.rows + row]! >= tooFar),
  );
  if (alone.length === 0) return [];
  const names = listText(alone.map((index) => schools[index]!.name));
  const km = numberText(rules.largestDistanceKm!, 1);
  return [
    error(
      "out-of-reach",
      `No school that may host lies within ${km} km of ${names}. Allow a larger distance or more hosts.`,
    ),
  ];
}
