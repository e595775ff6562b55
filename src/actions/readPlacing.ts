import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { error, warning, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { countText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import type { TableReader } from "../hosts/Host";
import { clustersSheet } from "../sheets/clusters";
import { policySheet, type PolicyRow } from "../sheets/policy";
import type { ReadTable } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import type { Placing } from "./placing";
import { policyOnSheet } from "./policyOnSheet";
import { all, readTable, readTables } from "./readTable";
import { rulesText, rulesWithin, strayProblems, type RunRules } from "./runRules";
import { writtenRoles, type WrittenRoles } from "./writtenRoles";

/**
 * What is to be placed: all clusters with roles on the Allocation sheet, each with its open schools
 * and the rules that hold for it.
 * @param forThisRun rules on top of those of the workbook
 */
export async function readPlacing(
  host: TableReader,
  forThisRun: RunRules = {},
): Promise<Result<Placing>> {
  const read = all(
    await readTables<[Cluster, School, WrittenRoles]>(
      host,
      clustersSheet,
      schoolsSheet,
      writtenRoles,
    ),
  );
  if (!read.ok) return read;
  const [clusters, schools, allocation] = read.value;
  if (!allocation) return failure([...read.warnings, noAllocation]);
  if (!schools) return failure([...read.warnings, noSchools]);
  const members = byCluster(schools.rows);
  const named = clusters ? clusters.rows : rollUp(schools.rows, new Map());
  const asked = askedClusters(named, allocation);
  const own = asked.value.map((each) => ({
    ...each,
    schools: members.get(each.cluster.number) ?? [],
  }));
  const stray = strayProblems(
    forThisRun,
    own.flatMap((each) => each.schools),
  );
  const warnings = [...read.warnings, ...asked.warnings];
  if (own.length === 0) return failure([...warnings, nothingToPlace]);
  if (stray.length > 0) return failure([...warnings, ...stray]);
  return success(
    {
      clusters: own.map((each) => ({ ...each, rules: rulesWithin(forThisRun, each.schools) })),
      lines: [runLine(forThisRun), await aboutLine(host)],
    },
    warnings,
  );
}

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

function runLine(forThisRun: RunRules): string {
  const rules = rulesText(forThisRun);
  return rules.length === 0
    ? "All rules as in the workbook"
    : `For this run, on top of the workbook: ${rules.join("; ")}`;
}

async function aboutLine(host: TableReader): Promise<string> {
  const policy = await readTable<PolicyRow>(host, policySheet);
  const { aboutData } = policyOnSheet(policy.ok ? (policy.value?.rows ?? []) : []);
  return aboutData === null ? "The Policy sheet does not say what the data is" : String(aboutData);
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
