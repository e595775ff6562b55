/* oxlint-disable typescript/no-explicit-any -- the metadata generator reads any as "whatever is in the cells" */
/* oxlint-disable max-params -- arguments of an Excel function stand side by side */
import { allocateFunction } from "./allocateFunction";
import { apportionFunction } from "./apportionFunction";
import { coverageFunction } from "./coverageFunction";
import { distanceFunction } from "./distanceFunction";
import { divisorFunction } from "./divisorFunction";
import { marginFunction } from "./marginFunction";
import { phaseFunction, regionFunction } from "./nameFunctions";
import { rolesFunction } from "./rolesFunction";
import { run } from "./run";
import { scoreFunction } from "./scoreFunction";

// Excel's list of functions is made from this file and functionsLoadedLater.ts: plain functions, each
// with its comment. An id never changes, and a new argument is optional and comes last. What stands
// in many cells and follows every change stands here, and is loaded at once.

/**
 * Allocates roles to clusters: number, name, order of service, claim, roles and why, as on the Allocation sheet.
 * @customfunction ALLOCATE
 * @param clusters The clusters with their headings, or one column of student numbers without.
 * @param roles Roles to allocate; left out, those of the policy.
 * @param policy Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param phases The Phases table with its headings; left out, the column "Phase" among the clusters.
 * @returns One row for each cluster under a row of headings; for one column of students, one column of roles.
 */
export function allocate(
  clusters: any[][],
  roles?: any,
  policy?: any[][],
  phases?: any[][],
): any[][] {
  return run(allocateFunction, clusters, roles, policy, phases);
}

/**
 * Allocates roles to clusters and gives the roles only, row by row beside the clusters.
 * @customfunction ROLES
 * @param clusters The clusters with their headings, or one column of student numbers without.
 * @param roles Roles to allocate; left out, those of the policy.
 * @param policy Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param phases The Phases table with its headings; left out, the column "Phase" among the clusters.
 * @returns One column as high as the clusters.
 */
export function roles(clusters: any[][], roles?: any, policy?: any[][], phases?: any[][]): any[][] {
  return run(rolesFunction, clusters, roles, policy, phases);
}

/**
 * How many more students would bring a cluster another role, and how many fewer would lose it one.
 * @customfunction MARGIN
 * @param clusters The clusters with their headings.
 * @param roles Roles to allocate; left out, those of the policy.
 * @param policy Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param phases The Phases table with its headings; left out, the column "Phase" among the clusters.
 * @returns Two columns as high as the clusters.
 */
export function margin(
  clusters: any[][],
  roles?: any,
  policy?: any[][],
  phases?: any[][],
): any[][] {
  return run(marginFunction, clusters, roles, policy, phases);
}

/**
 * The score that ranks each cluster, in points, and the points of its four factors.
 * @customfunction SCORE
 * @param clusters The clusters with their headings.
 * @param policy Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param phases The Phases table with its headings; with it, only clusters that are ranked have a score.
 * @returns Five columns as high as the clusters.
 */
export function score(clusters: any[][], policy?: any[][], phases?: any[][]): any[][] {
  return run(scoreFunction, clusters, policy, phases);
}

/**
 * Whom the roles reach: roles, clusters, schools, kura and students with their shares, for New Zealand and each region.
 * @customfunction COVERAGE
 * @param clusters The clusters with their headings.
 * @param roles Roles of each cluster, in one column beside the clusters.
 * @returns One row for New Zealand and one for each region, under a row of headings.
 */
export function coverage(clusters: any[][], roles: any[][]): any[][] {
  return run(coverageFunction, clusters, roles);
}

/**
 * Shares a whole number of seats in proportion to weights, exactly.
 * @customfunction APPORTION
 * @param weights Whole numbers in a column or a row.
 * @param seats How many there are to share.
 * @param method Webster (Sainte-Laguë) if left out; or Hamilton, Jefferson, Adams, Dean, Huntington-Hill, Quota.
 * @param minimum Fewest seats for each weight above 0; 0 if left out.
 * @param maximum Most seats for each; no maximum if left out.
 * @returns Seats in the shape of the weights.
 */
export function apportion(
  weights: any[][],
  seats: any,
  method?: any,
  minimum?: any,
  maximum?: any,
): any[][] {
  return run(apportionFunction, weights, seats, method, minimum, maximum);
}

/**
 * A divisor that reproduces APPORTION: each weight divided by it and rounded gives the seats.
 * @customfunction DIVISOR
 * @param weights Whole numbers in a column or a row.
 * @param seats How many there are to share.
 * @param method Webster (Sainte-Laguë) if left out; or Jefferson, Adams, Dean, Huntington-Hill.
 * @param minimum Fewest seats for each weight above 0; 0 if left out.
 * @param maximum Most seats for each; no maximum if left out.
 * @returns The divisor with the fewest digits.
 */
export function divisor(
  weights: any[][],
  seats: any,
  method?: any,
  minimum?: any,
  maximum?: any,
): any {
  return run(divisorFunction, weights, seats, method, minimum, maximum)[0]![0];
}

/**
 * The proper name of a phase, whatever way it was typed.
 * @customfunction PHASE
 * @param text A text or a range of texts; a letter of BERPI will do.
 * @returns The names, in the same shape.
 */
export function phase(text: any[][]): any[][] {
  return run(phaseFunction, text);
}

/**
 * The proper name of a Ministry of Education region, whatever it was called.
 * @customfunction REGION
 * @param text A text or a range of texts.
 * @returns The names, in the same shape.
 */
export function region(text: any[][]): any[][] {
  return run(regionFunction, text);
}

/**
 * The distance between two places in a straight line, in km.
 * @customfunction DISTANCE
 * @param latitude1 Degrees north of the first place; New Zealand is negative.
 * @param longitude1 Degrees east of the first place.
 * @param latitude2 Degrees north of the second place.
 * @param longitude2 Degrees east of the second place.
 * @returns Kilometres.
 */
export function distance(latitude1: any, longitude1: any, latitude2: any, longitude2: any): any {
  return run(distanceFunction, latitude1, longitude1, latitude2, longitude2)[0]![0];
}
