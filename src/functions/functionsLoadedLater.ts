/* oxlint-disable typescript/no-explicit-any -- the metadata generator reads any as "whatever is in the cells" */
/* oxlint-disable max-params -- arguments of an Excel function stand side by side */
import { runLater, streamLater } from "./runLater";

// The rest of Excel's list, by the rules of functions.ts: reports that are asked for now and then, which
// come when they are first called.

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
export async function explain(
  clusters: any[][],
  cluster: any,
  roles?: any,
  policy?: any[][],
  phases?: any[][],
): Promise<any[][]> {
  return runLater("explain", clusters, cluster, roles, policy, phases);
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

/**
 * Who gains and who loses between two results or, where the clusters are given, between two policies and by which setting.
 * @customfunction COMPARE
 * @param before What ALLOCATE answers, headings and all, or the table of the Allocation sheet; with clusters, settings and their values.
 * @param after The same after the change.
 * @param clusters The clusters with their headings: then two policies are compared, setting by setting.
 * @param phases The Phases table with its headings; left out, the column "Phase" among the clusters.
 * @returns One row for each cluster whose roles change and one for all, under a row of headings.
 */
export async function compare(
  before: any[][],
  after: any[][],
  clusters?: any[][],
  phases?: any[][],
): Promise<any[][]> {
  return runLater("compare", before, after, clusters, phases);
}

/**
 * How sure each cluster's roles are where weights, ratio and students are not: draws them many times, and shows more draws as they come.
 * @customfunction SENSITIVITY
 * @param clusters The clusters with their headings, such as Clusters[#All].
 * @param [roles] Roles to allocate; left out, those of the policy.
 * @param [policy] Names of settings and their values, as on the Policy sheet; left out, the standard policy.
 * @param [phases] The Phases table with its headings; left out, the column "Phase" among the clusters.
 * @param [draws] How many draws; 10,000 if left out.
 * @param [seed] A whole number; the same gives the same draws. 1 if left out.
 * @param invocation Where answers go.
 */
export function sensitivity(
  clusters: any[][],
  roles: any,
  policy: any[][],
  phases: any[][],
  draws: any,
  seed: any,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  void streamLater("sensitivity", invocation, clusters, roles, policy, phases, draws, seed);
}
