import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import type { FrozenPhase } from "../domain/frozenPhase";
import type { Override } from "../domain/override";
import { error, warning, type Problem } from "../domain/problem";
import { resultOf, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { rollUp } from "../engine/rollUp";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { clustersSheet } from "../sheets/clusters";
import { overridesSheet } from "../sheets/overrides";
import { phasesSheet } from "../sheets/phases";
import { policySheet, type PolicyRow } from "../sheets/policy";
import type { ReadTable } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import { snapshotsSheet } from "../sheets/snapshots";
import { checkTables } from "./checkTables";
import { readSettings } from "./readSettings";
import { all, readTables } from "./readTable";
import type { Tables } from "./tables";

/** What a workbook holds for an allocation, read and checked. */
export interface Workbook {
  /** Those that are open. */
  readonly schools: readonly School[];
  readonly clusters: readonly Cluster[];
  readonly assessments: readonly Assessment[];
  readonly overrides: readonly Override[];
  readonly frozen: readonly FrozenPhase[];
  readonly policy: PolicyValues;
  /** The tables they stand in. */
  readonly tables: Tables;
}

/**
 * Reads all that an allocation needs, with all problems of all tables at once. Where there is no
 * Clusters table the clusters are added up from Schools; where there is no Policy table the
 * standard policy holds; both with a warning.
 */
export async function readWorkbook(host: TableReader): Promise<Result<Workbook>> {
  const [schools, clusters, phases, overrides, policy, snapshots] = await readTables<
    [School, Cluster, Assessment, Override, PolicyRow, FrozenPhase]
  >(host, schoolsSheet, clustersSheet, phasesSheet, overridesSheet, policySheet, snapshotsSheet);
  return together({ schools, clusters, phases, overrides, policy, snapshots });
}

function together(results: TableResults): Result<Workbook> {
  const read = all<[...TableValues, undefined, PolicyValues]>([
    results.schools,
    results.clusters,
    results.phases,
    results.overrides,
    results.snapshots,
    results.policy.ok ? success(results.policy.value) : success(undefined),
    resultOf(undefined, missingTables(results)),
    readSettings(results.policy),
  ]);
  if (!read.ok) return read;
  const [schools, clusters, phases, overrides, snapshots, policyTable, , policy] = read.value;
  const tables = { schools, clusters, phases, overrides, snapshots, policy: policyTable };
  const warnings = [...read.warnings, ...checkTables(tables)];
  return resultOf({ ...rowsOf(tables), policy, tables }, warnings);
}

type TableValues = [
  Tables["schools"],
  Tables["clusters"],
  Tables["phases"],
  Tables["overrides"],
  Tables["snapshots"],
  Tables["policy"],
];
type TableResults = { readonly [Name in keyof Tables]: Result<Tables[Name]> };

function rowsOf({ schools, clusters, phases, overrides, snapshots }: Tables) {
  const own = rows(schools).filter(isOpen);
  return {
    schools: own,
    clusters: clusters ? clusters.rows : rollUp(own, new Map()),
    assessments: rows(phases),
    overrides: rows(overrides),
    frozen: rows(snapshots),
  };
}

const rows = <Row>(table: ReadTable<Row> | undefined): readonly Row[] => table?.rows ?? [];

const isMissing = (table: Result<unknown>): boolean => table.ok && table.value === undefined;

function missingTables({ schools, clusters, phases }: TableResults): Problem[] {
  const problems: Problem[] = [];
  if (isMissing(clusters) && isMissing(schools))
    problems.push(
      error(
        "no-clusters-table",
        "The workbook has neither a Clusters nor a Schools table. Add one of them; the worked example shows how they look.",
      ),
    );
  else if (isMissing(clusters))
    problems.push(
      warning(
        "clusters-from-schools",
        "There is no Clusters table; the clusters were added up from Schools.",
      ),
    );
  if (isMissing(phases))
    problems.push(
      error(
        "no-phases-table",
        "The workbook has no Phases table, so nobody's phase is known. Add one with Cluster number, Term, Assessed on and Phase.",
      ),
    );
  return problems;
}
