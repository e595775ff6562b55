/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads any as "whatever is in the cells" */
/* eslint-disable max-params -- arguments of an Excel function stand side by side */
import { allocateFunction } from "./allocateFunction";
import { apportionFunction } from "./apportionFunction";
import { coverageFunction } from "./coverageFunction";
import { distanceFunction } from "./distanceFunction";
import { divisorFunction } from "./divisorFunction";
import { explainFunction } from "./explainFunction";
import { marginFunction } from "./marginFunction";
import { phaseFunction, regionFunction } from "./nameFunctions";
import { rolesFunction } from "./rolesFunction";
import { run } from "./run";
import { runLater } from "./runLater";
import { scoreFunction } from "./scoreFunction";

// Excel's list of functions is made from this file alone: plain functions, each with its comment.
// An id never changes, and a new argument is optional and comes last. What stands in many cells and
// follows every change is loaded at once; a report that is asked for now and then comes later.

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
 * Explains the roles of one cluster step by step, and what would have to be different.
 * @customfunction EXPLAIN
 * @param clusters The clusters with their headings.
 * @param cluster Number or name of the cluster.
 * @param roles Roles to allocate; left out, those of the policy.
 * @param policy Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param phases The Phases table with its headings; left out, the column "Phase" among the clusters.
 * @returns One row for each step: what was looked at, why, and the roles after it.
 */
export function explain(
  clusters: any[][],
  cluster: any,
  roles?: any,
  policy?: any[][],
  phases?: any[][],
): any[][] {
  return run(explainFunction, clusters, cluster, roles, policy, phases);
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

/**
 * Everything that is wrong or odd in a table, one row for each problem.
 * @customfunction CHECK
 * @param range The table with its headings.
 * @param kind What it is: Policy, Clusters, Phases, Schools, Services, Overrides, Hosts, Costs or Decisions.
 * @returns Severity, row, column and what is wrong; or "No problems found".
 */
export async function check(range: any[][], kind: any): Promise<any[][]> {
  return runLater("check", range, kind);
}

/**
 * The rollout by region and phase: clusters, services and schools, children, or kura and kōhanga reo.
 * @customfunction ROLLOUT
 * @param phases The Phases table with its headings, among them Region.
 * @param measure Clusters; Early learning services, schools and kura; Children and young people; or Māori medium kura and kōhanga reo.
 * @param asAt A day; left out, after the last assessment.
 * @returns One row for New Zealand and one for each region, under a row of headings.
 */
export async function rollout(phases: any[][], measure: any, asAt?: any): Promise<any[][]> {
  return runLater("rollout", phases, measure, asAt);
}

/**
 * Places the roles of one cluster on its schools with the least travel: half-days, hosts and who serves whom.
 * @customfunction PLACE
 * @param schools The schools with their headings, as on the Schools sheet.
 * @param roles How many roles the cluster has.
 * @param policy Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param cluster Number of the cluster, where the schools are of several.
 * @param hosts The Hosts table with its headings; left out, columns of that table beside the schools.
 * @returns One row for each school in the order given and one for the cluster, under a row of headings.
 */
export async function place(
  schools: any[][],
  roles: any,
  policy?: any[][],
  cluster?: any,
  hosts?: any[][],
): Promise<any[][]> {
  return runLater("place", schools, roles, policy, cluster, hosts);
}

/**
 * What each LSC's travel takes in a week and a year, by a placement that may have been changed by hand.
 * @customfunction TRAVEL
 * @param placement What PLACE answers, headings and all, or the table of the Placement sheet.
 * @param rate Dollars for each km; with it, what the travel costs in a year.
 * @param weeks School weeks in a year; 40 if left out, which is an assumption.
 * @returns One row for each LSC and one for all, under a row of headings.
 */
export async function travel(placement: any[][], rate?: any, weeks?: any): Promise<any[][]> {
  return runLater("travel", placement, rate, weeks);
}

/**
 * What roles cost in each fiscal year, line by line, against the budget, as on the Cost sheet.
 * @customfunction COST
 * @param roles How many roles; those of an allocation are SUM(Allocation[Roles]).
 * @param costs Inputs and their values, as on the Costs sheet; those left out have their standards.
 * @param start The day on which roles start; left out, that of the costs.
 * @param travel What TRAVEL answers, or the table of the Travel sheet; left out, the kilometres a role of the costs.
 * @returns One row for each fiscal year and one for all, under a row of headings.
 */
export async function cost(
  roles: any,
  costs: any[][],
  start?: any,
  travel?: any[][],
): Promise<any[][]> {
  return runLater("cost", roles, costs, start, travel);
}

/**
 * The largest whole number of roles that a budget buys, exactly.
 * @customfunction AFFORDABLE
 * @param budget Dollars, as one sum for all years.
 * @param costs Inputs and their values, as on the Costs sheet; those left out have their standards.
 * @param start The day on which roles start; left out, that of the costs.
 * @param travel What TRAVEL answers, or the table of the Travel sheet; left out, the kilometres a role of the costs.
 * @returns How many roles.
 */
export async function affordable(
  budget: any,
  costs: any[][],
  start?: any,
  travel?: any[][],
): Promise<any> {
  return (await runLater("affordable", budget, costs, start, travel))[0]![0];
}

/**
 * What working space at the schools where LSCs are based costs, against the capital budget.
 * @customfunction CAPITAL
 * @param placement What PLACE answers, headings and all, or the table of the Placement sheet.
 * @param rate Dollars for each m²; left out, that of the costs.
 * @param schools The Schools table, whose Authority tells state and state-integrated schools; left out, a column Authority beside the placement.
 * @param costs Inputs and their values, as on the Costs sheet; those left out have their standards.
 * @returns One row for state and state-integrated schools, one for others and one for all, under a row of headings.
 */
export async function capital(
  placement: any[][],
  rate?: any,
  schools?: any[][],
  costs?: any[][],
): Promise<any[][]> {
  return runLater("capital", placement, rate, schools, costs);
}

/**
 * What the travel of each LSC costs in a year, by how far it goes.
 * @customfunction TRAVELCOST
 * @param travel What TRAVEL answers, headings and all, or the table of the Travel sheet.
 * @param rate Dollars for each km up to the limit; 0.79 if left out, which is an assumption.
 * @param beyond Dollars for each km beyond it; 0.30 if left out, which is an assumption.
 * @param limit Kilometres of one LSC and year at the first rate; 14,000 if left out, which is an assumption.
 * @returns One row for each LSC and one for all, under a row of headings.
 */
export async function travelCost(
  travel: any[][],
  rate?: any,
  beyond?: any,
  limit?: any,
): Promise<any[][]> {
  return runLater("travelCost", travel, rate, beyond, limit);
}
