import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import type { HostDecision } from "../domain/hostDecision";
import { error, warning, type Problem } from "../domain/problem";
import { resultOf, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { countText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import type { TableReader } from "../hosts/Host";
import { policyFrom, type PolicyValues } from "../parameters/policyFrom";
import { clustersSheet } from "../sheets/clusters";
import { hostsSheet } from "../sheets/hosts";
import { policySheet, type PolicyRow } from "../sheets/policy";
import type { ReadTable } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import { checkHosts } from "./checkHosts";
import { hostRules } from "./hostRules";
import type { Placing } from "./placing";
import { placingLines } from "./placingLines";
import { readSettings } from "./readSettings";
import { all, readTables } from "./readTable";
import { strayProblems, withRunRules, type RunRules } from "./runRules";
import { writtenRoles, type WrittenRoles } from "./writtenRoles";

/**
 * What is to be placed: all clusters with roles on the Allocation sheet, each with its open schools
 * and the rules that hold for it, from the Policy and Hosts sheets.
 * @param forThisRun rules on top of those of the workbook
 */
export async function readPlacing(
  host: TableReader,
  forThisRun: RunRules = {},
): Promise<Result<Placing>> {
  const read = await readSheets(host);
  if (!read.ok) return read;
  const { clusters, schools, allocation, hosts, values } = read.value;
  const { placement: policy } = policyFrom({ ...values, ...forThisRun.changes });
  const members = byCluster(schools);
  const asked = askedClusters(clusters, allocation);
  const placed = asked.value.map(({ cluster, roles }) => {
    const own = members.get(cluster.number) ?? [];
    const rules = withRunRules(hostRules(hosts?.rows ?? [], policy, own), forThisRun, own);
    return { cluster, roles, schools: own, rules };
  });
  const problems = [
    ...read.warnings,
    ...asked.warnings,
    ...checkHosts(hosts, schools),
    ...(placed.length === 0 ? [nothingToPlace] : []),
    ...strayProblems(forThisRun, schools, new Set(placed.map(({ cluster }) => cluster.number))),
  ];
  const decisions = hosts?.rows ?? [];
  const lines = placingLines({ values, policy, decisions }, forThisRun);
  const { schoolWeeks } = policy;
  return resultOf({ clusters: placed, policy, decisions, schoolWeeks, lines }, problems);
}

/** The sheets a placement needs, as far as there are any. */
interface PlacingSheets {
  readonly clusters: readonly Cluster[];
  readonly schools: readonly School[];
  readonly allocation: ReadTable<WrittenRoles>;
  readonly hosts: ReadTable<HostDecision> | undefined;
  readonly values: PolicyValues;
}

async function readSheets(host: TableReader): Promise<Result<PlacingSheets>> {
  const [clusters, schools, allocation, hosts, policy] = await readTables<
    [Cluster, School, WrittenRoles, HostDecision, PolicyRow]
  >(host, clustersSheet, schoolsSheet, writtenRoles, hostsSheet, policySheet);
  const missing = [
    ...(allocation.ok && !allocation.value ? [noAllocation] : []),
    ...(schools.ok && !schools.value ? [noSchools] : []),
  ];
  const read = all<[...Values, undefined]>([
    clusters,
    schools,
    allocation,
    hosts,
    readSettings(policy),
    resultOf(undefined, missing),
  ]);
  if (!read.ok) return read;
  const [named, own, roles, decisions, values] = read.value;
  return success(
    {
      clusters: named ? named.rows : rollUp(own!.rows, new Map()),
      schools: own!.rows,
      allocation: roles!,
      hosts: decisions,
      values,
    },
    read.warnings,
  );
}

type Values = [
  ReadTable<Cluster> | undefined,
  ReadTable<School> | undefined,
  ReadTable<WrittenRoles> | undefined,
  ReadTable<HostDecision> | undefined,
  PolicyValues,
];

/** Clusters with roles, by number; those the Allocation sheet has and nobody else are warned of. */
function askedClusters(clusters: readonly Cluster[], allocation: ReadTable<WrittenRoles>) {
  const named = new Map(clusters.map((cluster) => [cluster.number, cluster]));
  const withRoles = allocation.rows.filter(({ roles }) => roles > 0);
  const value = withRoles
    .flatMap(({ clusterNumber, roles }) => {
      const cluster = named.get(clusterNumber);
      return cluster ? [{ cluster, roles }] : [];
    })
    .sort((a, b) => compareClusterNumbers(a.cluster.number, b.cluster.number));
  const warnings = withRoles
    .filter(({ clusterNumber }) => !named.has(clusterNumber))
    .map((row) => unknownCluster(row, allocation.sheet));
  return { value, warnings };
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

const unknownCluster = ({ clusterNumber, roles }: WrittenRoles, sheet: string): Problem =>
  warning(
    "unknown-cluster",
    `Cluster ${clusterNumber} has ${countText(roles, "role")} but is not on the Clusters sheet, so they are not placed. Add the cluster, or allocate again.`,
    { sheet },
  );

const noAllocation = error(
  "no-allocation",
  "The workbook has no Allocation sheet, so there are no roles to place. Allocate first.",
);

const noSchools = error(
  "no-schools-table",
  "The workbook has no Schools table, so there is nowhere to place roles. Import a schools directory.",
);

const nothingToPlace = error(
  "nothing-to-place",
  "No cluster has roles on the Allocation sheet, so there is nothing to place.",
  { sheet: writtenRoles.table },
);
