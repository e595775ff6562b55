import type { Problem } from "../domain/problem";
import type { Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { allocationSheet } from "../sheets/allocation";
import type { SheetDescription } from "../sheets/description";
import { policySheet } from "../sheets/policy";
import type { RawTable } from "../sheets/rawTable";
import { snapshotsSheet } from "../sheets/snapshots";
import { schoolsSheet } from "../sheets/schools";
import { travelSheet } from "../sheets/travel";
import { checkWorkbook } from "./checkWorkbook";
import { filledRows } from "./filledRows";
import { nextStep, type NextStep } from "./nextStep";
import { openReturn, returnTables } from "./openReturn";
import { policyOnSheet } from "./policyOnSheet";
import { readOnce, type ReadTables } from "./readOnce";
import { readRowsOnce } from "./readTable";
import { surveySentence } from "./surveySentence";
import type { TableSurvey } from "./tableSurvey";
import type { WorkbookAllocation } from "./workbookAllocation";
import { workbookTables } from "./workbookTables";
import { writtenRoles } from "./writtenRoles";

/** What a workbook holds, what is wrong or missing, and what to do next. */
export interface WorkbookSurvey {
  /** "2,523 schools, 225 clusters, phases for 3 terms." */
  readonly sentence: string;
  readonly tables: readonly TableSurvey[];
  /** Everything that is wrong or odd, errors and warnings. */
  readonly problems: readonly Problem[];
  /** The settings as far as they can be read; the standard ones where there is no sheet. */
  readonly policy: PolicyValues;
  /** What would be allocated as things stand, where nothing stands in the way. */
  readonly allocation: Result<WorkbookAllocation>;
  /** The open schools, as far as their table can be read. */
  readonly schools: readonly School[];
  /** Sheet an allocation was written to before, and the roles that stand on it. */
  readonly writtenTo?: string;
  readonly writtenRoles: ReadonlyMap<string, number>;
  /** The sheets on which what was read stands. */
  readonly sheets: ReadonlySet<string>;
  readonly next: NextStep;
}

/** Looks at all tables of a workbook in one go; changes nothing. */
export async function surveyWorkbook(host: TableReader): Promise<WorkbookSurvey> {
  const others = [snapshotsSheet, travelSheet, allocationSheet, ...returnTables];
  const read = await readOnce(host, [...workbookTables, ...others]);
  const allocation = await checkWorkbook(read.host);
  const problems = allocation.ok ? allocation.warnings : allocation.problems;
  const tables = workbookTables.map(({ table, purpose }) =>
    surveyTable(read.tables.get(table), { table, purpose }),
  );
  const writtenTo = read.tables.get(allocationSheet.table)?.sheet;
  const next = nextStep(tables, problems, writtenTo);
  // The tables of a country beside a return: then it is not a return that is meant.
  const opened = next.kind === "begin" ? openReturn(read.tables) : undefined;
  return {
    sentence: opened?.sentence ?? surveySentence(read.tables),
    tables,
    problems,
    policy: policyOnSheet(rowsOf(policySheet, read.tables)),
    allocation,
    schools: rowsOf(schoolsSheet, read.tables).filter(isOpen),
    ...(writtenTo !== undefined && { writtenTo }),
    writtenRoles: new Map(
      rowsOf(writtenRoles, read.tables).map((row) => [row.clusterNumber, row.roles]),
    ),
    sheets: new Set([...read.tables.values()].flatMap((table) => (table ? [table.sheet] : []))),
    next: opened ? { kind: "return", sheet: opened.sheet } : next,
  };
}

const surveyTable = (
  raw: RawTable | undefined,
  about: Pick<TableSurvey, "table" | "purpose">,
): TableSurvey => ({ ...about, ...(raw && { sheet: raw.sheet }), rows: filledRows(raw) });

/** The rows of a table; none where it is missing or something in it cannot be read. */
function rowsOf<Row>(description: SheetDescription<Row>, tables: ReadTables): readonly Row[] {
  const raw = tables.get(description.table);
  const table = raw && readRowsOnce(description, raw);
  return table?.ok ? table.value.rows : [];
}
