import { error, type Problem } from "../../domain/problem";
import { countText, exactText } from "../../domain/wording";
import { boundsOf } from "./bounds";
import { measure, type Measure } from "./measure";
import { badBoundsProblems, badWeightsProblem } from "./rowProblems";
import type { SharingOptions } from "./sharing";

/** Most roles that can be shared. */
export const mostRoles = 2_000_000_000;

/** Most roles the quota method shares: it awards them one at a time. */
export const mostRolesByQuota = 1_000_000;

/** What one look at the figures found: all that stands in the way, and the measure of the rows. */
export interface Check {
  readonly problems: readonly Problem[];
  readonly measure: Measure;
}

/** Checks everything a sharing is given. One pass over the rows where nothing is wrong. */
export function checkSharing(weights: Float64Array, roles: number, options: SharingOptions): Check {
  const problems = [...lengthProblems(weights, options), ...rolesProblems(roles, options)];
  const lengthsFit = problems.every(({ code }) => code !== "unequal-lengths");
  const bounds = lengthsFit ? boundsOf(options, weights.length) : undefined;
  const measured = measure(weights, bounds);
  if (measured.badWeights > 0) problems.push(badWeightsProblem(weights, measured.badWeights));
  if (bounds && measured.badBounds > 0) problems.push(...badBoundsProblems(bounds));
  if (problems.length === 0) problems.push(...totalProblems(roles, measured, weights.length));
  return { problems, measure: measured };
}

function lengthProblems(weights: Float64Array, options: SharingOptions): Problem[] {
  const arrays = [
    ["floors", "floor", options.floors],
    ["caps", "cap", options.caps],
    ["places in the tie rule", "place", options.tiePlaces],
  ] as const;
  return arrays.flatMap(([name, each, array]) =>
    !array || array.length === weights.length
      ? []
      : error(
          "unequal-lengths",
          `The number of ${name} is ${exactText(array.length)} and that of weights ${exactText(weights.length)}; each weight needs one ${each}.`,
        ),
  );
}

function rolesProblems(roles: number, { method }: SharingOptions): Problem[] {
  if (!Number.isInteger(roles) || roles < 0 || roles > mostRoles) {
    const range = `a whole number from 0 to ${exactText(mostRoles)}`;
    return [error("bad-roles", `The number of roles is ${exactText(roles)}; it must be ${range}.`)];
  }
  if (method !== "Quota" || roles <= mostRolesByQuota) return [];
  const limit = `The quota method awards roles one at a time, so it shares at most ${exactText(mostRolesByQuota)}`;
  return [
    error("too-many-for-quota", `${limit}, not ${exactText(roles)}. Webster has no such limit.`),
  ];
}

function totalProblems(roles: number, measured: Measure, rows: number): Problem[] {
  const { floors, placeable, positives } = measured;
  if (floors > roles) {
    return [
      error(
        "floors-above-roles",
        `The floors add up to ${exactText(floors)}, more than the ${countText(roles, "role")} there are. Lower some floors or add ${countText(floors - roles, "role")}.`,
      ),
    ];
  }
  if (placeable >= roles) return [];
  const left = roles - placeable;
  if (positives === 0) {
    const where = floors > 0 ? " beyond the floors" : "";
    return [
      error(
        "no-weights",
        `No weight is above 0, so there is nobody to share ${countText(left, "role")}${where} among. Give at least one row a weight.`,
      ),
    ];
  }
  const why = positives < rows ? ", as a weight of 0 gets no more than its floor" : "";
  return [
    error(
      "caps-below-roles",
      `The caps leave room for only ${exactText(placeable)} of the ${countText(roles, "role")}${why}. Raise some caps or take away ${countText(left, "role")}.`,
    ),
  ];
}
