import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import { error } from "../domain/problem";
import type { Reach } from "../domain/reach";
import { failure, success, type Result } from "../domain/result";
import type { Service } from "../domain/service";
import { reachOf, withReach } from "../engine/reachOf";
import type { TableReader } from "../hosts/Host";
import { clustersSheet } from "../sheets/clusters";
import { phasesSheet } from "../sheets/phases";
import { policySheet, type PolicyRow } from "../sheets/policy";
import type { ReadTable } from "../sheets/readRows";
import { servicesSheet } from "../sheets/services";
import { policyOnSheet } from "./policyOnSheet";
import { all, readTables } from "./readTable";

/** What of the national workbook the returns are made of. */
export interface ReturnSources {
  /** The Phases table as it stands. */
  readonly phases: ReadTable<Assessment>;
  /** Its rows, with region and counts filled in where they say none. */
  readonly history: readonly Assessment[];
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** Whom each cluster reaches today, by cluster number. */
  readonly reach: ReadonlyMap<string, Reach>;
  /** What the data is, as the Policy sheet says. */
  readonly about: readonly string[];
}

/** Reads them, with the problems of all tables at once. */
export async function returnSources(host: TableReader): Promise<Result<ReturnSources>> {
  const [clusterTable, phaseTable, serviceTable, policy] = await readTables<
    [Cluster, Assessment, Service, PolicyRow]
  >(host, clustersSheet, firstPhases, servicesSheet, policySheet);
  const read = all([clusterTable, phaseTable, serviceTable] as const);
  if (!read.ok) return read;
  const [clusters, services] = [rowsOf(read.value[0]), rowsOf(read.value[2])];
  if (clusters.length === 0 && !read.value[1]) return failure([nobodyToAsk]);
  const phases = read.value[1] ?? { sheet: phasesSheet.table, rows: [], rowNumbers: [] };
  const { aboutData } = policyOnSheet(policy.ok ? rowsOf(policy.value) : []);
  return success(
    {
      phases,
      history: withReach(phases.rows, clusters, services),
      clusters: new Map(clusters.map((cluster) => [cluster.number, cluster])),
      reach: reachOf(clusters, services),
      about: aboutData === null ? [] : [String(aboutData)],
    },
    read.warnings,
  );
}

const rowsOf = <Row>(table: ReadTable<Row> | undefined): readonly Row[] => table?.rows ?? [];

/** An office that begins has no phases yet: the first returns bring them. */
const firstPhases = { ...phasesSheet, mayBeEmpty: true };

const nobodyToAsk = error(
  "no-clusters-table",
  "The workbook has neither a Clusters nor a Phases table, so there is nobody to ask. Import a schools directory and a cluster list first, or add the Clusters table.",
);
