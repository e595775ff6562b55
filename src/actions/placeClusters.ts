import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import type { MipSolver } from "../engine/placement/MipSolver";
import { place } from "../engine/placement/place";
import type { Placement } from "../engine/placement/placement";
import type { PlacementRules } from "../engine/placement/placementInput";
import { placeWith } from "../engine/placement/placeWith";
import type { TableReader, Watch } from "../hosts/Host";
import { clustersSheet } from "../sheets/clusters";
import { schoolsSheet } from "../sheets/schools";
import { all, readTables } from "./readTable";
import { writtenRoles } from "./writtenRoles";

/** A cluster with the placement of its roles. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  readonly roles: number;
  readonly placement: Placement;
}

/** What is asked of a placement. Rules that name schools count for the cluster they are in. */
export interface PlaceOptions {
  /** Only this cluster. */
  readonly clusterNumber?: string;
  readonly rules?: PlacementRules;
  /** Asked where our own search does not prove a placement. */
  readonly solver?: MipSolver;
}

/** A cluster that has roles, and its open schools. */
interface Asked {
  readonly cluster: Cluster;
  readonly roles: number;
  readonly schools: readonly School[];
}

/**
 * Places the roles of the Allocation sheet on the schools of their clusters; all clusters with
 * roles, or one. What is wrong with any of them is a problem, all at once.
 */
export async function placeClusters(
  host: TableReader,
  { clusterNumber, rules = {}, solver }: PlaceOptions = {},
  watch: Watch = {},
): Promise<Result<readonly PlacedCluster[]>> {
  const asked = await clustersAsked(host, clusterNumber);
  if (!asked.ok) return asked;
  const stray = strayProblems(rules, asked.value);
  if (stray.length > 0) return failure([...asked.warnings, ...stray]);
  const placed = await placeEach(asked.value, { rules, ...(solver && { solver }) }, watch);
  return placed.ok
    ? success(placed.value, [...asked.warnings, ...placed.warnings])
    : failure([...asked.warnings, ...placed.problems]);
}

async function placeEach(
  asked: readonly Asked[],
  { rules, solver }: { readonly rules: PlacementRules; readonly solver?: MipSolver },
  { progress, isCancelled, pause }: Watch,
): Promise<Result<readonly PlacedCluster[]>> {
  const placed: PlacedCluster[] = [];
  const problems: Problem[] = [];
  for (const [index, { cluster, roles, schools }] of asked.entries()) {
    progress?.("Placing the roles", index / asked.length);
    await pause?.();
    if (isCancelled?.()) return failure([cancelled]);
    const input = { schools, roles, rules: rulesWithin(rules, schools) };
    const result = solver ? await placeWith(solver, input) : place(input);
    const found = result.ok ? result.warnings : result.problems;
    problems.push(...found.map((problem) => ofCluster(problem, cluster)));
    if (result.ok) placed.push({ cluster, roles, placement: result.value });
  }
  return placed.length < asked.length ? failure(problems) : success(placed, problems);
}

type Tables = [Cluster, School, { clusterNumber: string; roles: number }];

async function clustersAsked(
  host: TableReader,
  clusterNumber: string | undefined,
): Promise<Result<readonly Asked[]>> {
  const read = all(await readTables<Tables>(host, clustersSheet, schoolsSheet, writtenRoles));
  if (!read.ok) return read;
  const [clusters, schools, allocation] = read.value;
  if (!allocation) return failure([noAllocation]);
  if (!schools) return failure([noSchools]);
  const named = new Map(clusters?.rows.map((cluster) => [cluster.number, cluster]));
  if (clusterNumber !== undefined && !named.has(clusterNumber))
    return failure([unknownCluster(clusterNumber)]);
  const members = byCluster(schools.rows);
  const asked = allocation.rows
    .filter(({ roles }) => roles > 0)
    .filter((row) => clusterNumber === undefined || row.clusterNumber === clusterNumber)
    .flatMap(({ clusterNumber, roles }) => {
      const cluster = named.get(clusterNumber);
      return cluster ? [{ cluster, roles, schools: members.get(clusterNumber) ?? [] }] : [];
    })
    .sort((a, b) => compareClusterNumbers(a.cluster.number, b.cluster.number));
  return asked.length > 0 ? success(asked, read.warnings) : failure([nothingToPlace]);
}

/** The open schools of each cluster. */
function byCluster(schools: readonly School[]): Map<string, School[]> {
  const members = new Map<string, School[]>();
  for (const school of schools) {
    const { clusterNumber } = school;
    if (clusterNumber === undefined || !isOpen(school)) continue;
    const others = members.get(clusterNumber);
    if (others) others.push(school);
    else members.set(clusterNumber, [school]);
  }
  return members;
}

/** The rules as far as they speak of these schools. */
function rulesWithin(rules: PlacementRules, schools: readonly School[]): PlacementRules {
  const numbers = new Set(schools.map(({ number }) => number));
  const { lockedHosts, bannedHosts } = rules;
  return {
    ...rules,
    ...(lockedHosts && {
      lockedHosts: new Map([...lockedHosts].filter(([number]) => numbers.has(number))),
    }),
    ...(bannedHosts && {
      bannedHosts: new Set([...bannedHosts].filter((number) => numbers.has(number))),
    }),
  };
}

/** Schools that rules name and no cluster that is placed has. */
function strayProblems(rules: PlacementRules, asked: readonly Asked[]): Problem[] {
  const known = new Set(asked.flatMap(({ schools }) => schools.map(({ number }) => number)));
  const named = [...(rules.lockedHosts?.keys() ?? []), ...(rules.bannedHosts ?? [])];
  return named
    .filter((number) => !known.has(number))
    .map((number) =>
      error(
        "unknown-school",
        `School ${number} is no open school of a cluster that is placed. Look up its number on the Schools sheet.`,
      ),
    );
}

const ofCluster = (problem: Problem, { number, name }: Cluster): Problem => ({
  ...problem,
  sentence: `Cluster ${number} (${name}): ${problem.sentence}`,
});

const cancelled = error("cancelled", "Stopped as you asked. Nothing was written.");

const noAllocation = error(
  "no-allocation",
  "The workbook has no Allocation sheet, so there are no roles to place. Allocate first.",
);

const noSchools = error(
  "no-schools-table",
  "The workbook has no Schools table, so there is nowhere to place roles. Import a schools directory.",
);

const unknownCluster = (number: string) =>
  error("unknown-cluster", `There is no cluster ${number} on the Clusters sheet.`, {
    sheet: clustersSheet.table,
  });

const nothingToPlace = error(
  "nothing-to-place",
  "None of the clusters asked about has roles on the Allocation sheet.",
  { sheet: writtenRoles.table },
);
