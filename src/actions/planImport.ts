import { resultOf, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { SheetContent } from "../sheets/description";
import type { ImportSources } from "./importSources";
import { importContents } from "./importContents";
import { importDirectory, type Imported } from "./importDirectory";
import { presentIn } from "./presentIn";
import { assessmentName, kindPlan, type KindPlan } from "./kindPlan";
import { clustersSheet } from "../sheets/clusters";
import { phasesSheet } from "../sheets/phases";
import { schoolsSheet } from "../sheets/schools";
import { servicesSheet } from "../sheets/services";

/** What an import would do to a workbook; made before anything is written. */
export interface ImportPlan {
  readonly schools: KindPlan;
  readonly services: KindPlan;
  readonly clusters: KindPlan;
  readonly phases: KindPlan;
  /** The data as it would be afterwards. */
  readonly after: Imported;
  /** What would be written, all or nothing; empty where nothing would change. */
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
  readonly contents: readonly SheetContent<any>[];
  /** Sheet each of the tables stands on now, by its name; none where the workbook lacks it. */
  readonly sheets: ReadonlyMap<string, string>;
}

/**
 * Plans an import: reads the tables the workbook has, if any, and says row by row what the sources
 * would change. Writes nothing.
 */
export async function planImport(
  host: TableReader,
  sources: ImportSources,
): Promise<Result<ImportPlan>> {
  const read = await presentIn(host);
  if (!read.ok) return read;
  const present = read.value;
  const imported = importDirectory(sources, present);
  if (!imported.ok) return imported;
  const after = imported.value;
  const { tables, leftOut, listLeftOut } = after;
  const kinds = {
    schools: kindPlan(schoolsSheet, present.schools, after.schools, {
      source: tables.schools,
      leftOut: leftOut.schools,
      list: tables.schoolList,
      listLeftOut: listLeftOut.schools,
    }),
    services: kindPlan(servicesSheet, present.services, after.services, {
      source: tables.services,
      leftOut: leftOut.services,
      list: tables.serviceList,
      listLeftOut: listLeftOut.services,
    }),
    clusters: kindPlan(clustersSheet, present.clusters, after.clusters, {}),
    phases: kindPlan(
      phasesSheet,
      present.assessments.map(assessmentName),
      after.assessments.map(assessmentName),
      { source: tables.phases && { rows: tables.phases.rows.map(assessmentName) } },
    ),
  };
  const contents = importContents(present, after, kinds);
  if (!contents.ok) return contents;
  const plan = { ...kinds, after, contents: contents.value, sheets: present.sheets };
  return resultOf(plan, [...read.warnings, ...imported.warnings, ...contents.warnings]);
}
