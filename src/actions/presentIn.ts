import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import { success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import type { TableReader } from "../hosts/Host";
import { clustersSheet } from "../sheets/clusters";
import { phasesSheet } from "../sheets/phases";
import { policySheet, type PolicyRow } from "../sheets/policy";
import type { RawTable } from "../sheets/rawTable";
import type { ReadTable } from "../sheets/readRows";
import type { SheetDescription } from "../sheets/description";
import { schoolsSheet } from "../sheets/schools";
import { servicesSheet } from "../sheets/services";
import { filledRows } from "./filledRows";
import type { Present } from "./importSources";
import { policyOnSheet } from "./policyOnSheet";
import { readOnce } from "./readOnce";
import { all, readRowsOnce } from "./readTable";
import { workbookTables } from "./workbookTables";

/** What a workbook holds before an import, with where its tables stand. */
export interface PresentWorkbook extends Present {
  readonly policy: ReadTable<PolicyRow> | undefined;
  /** Sheet of each table the workbook has, by the table's name. */
  readonly sheets: ReadonlyMap<string, string>;
}

type Tables = [
  ReadTable<School>,
  ReadTable<Service>,
  ReadTable<Cluster>,
  ReadTable<Assessment>,
  ReadTable<PolicyRow>,
];

/** Reads the tables an import works on; a workbook may have none, some or all of them. */
export async function presentIn(host: TableReader): Promise<Result<PresentWorkbook>> {
  const { tables } = await readOnce(host, workbookTables);
  const of = <Row>(description: SheetDescription<Row>) =>
    rowsIn(description, tables.get(description.table));
  const read = all<Tables>([
    of(schoolsSheet),
    of(servicesSheet),
    of(clustersSheet),
    of(phasesSheet),
    of(policySheet),
  ]);
  if (!read.ok) return read;
  const [schools, services, clusters, phases, policy] = read.value;
  const about = policyOnSheet(policy.rows).aboutData;
  const sheets = [...tables].flatMap(([name, table]) =>
    table ? [[name, table.sheet] as const] : [],
  );
  return success(
    {
      schools: schools.rows,
      services: services.rows,
      clusters: clusters.rows,
      assessments: phases.rows,
      ...(typeof about === "string" && about !== "" && { about }),
      policy: tables.get(policySheet.table) && policy,
      sheets: new Map(sheets),
    },
    read.warnings,
  );
}

/** The rows of a table; none where it is missing or waits to be filled. */
const rowsIn = <Row>(
  description: SheetDescription<Row>,
  table: RawTable | undefined,
): Result<ReadTable<Row>> =>
  table && filledRows(table) > 0
    ? readRowsOnce(description, table)
    : success({ sheet: table?.sheet ?? description.table, rows: [], rowNumbers: [] });
