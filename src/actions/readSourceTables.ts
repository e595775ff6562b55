import type { Assessment } from "../domain/assessment";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import {
  clusterListSheet,
  serviceListSheet,
  type ClusterListRow,
  type ServiceListRow,
} from "../sheets/clusterList";
import type { SheetDescription } from "../sheets/description";
import { directorySheet, type DirectoryRow } from "../sheets/directory";
import { isHeadingOf } from "../sheets/isHeadingOf";
import type { RawTable } from "../sheets/rawTable";
import { readRows, type ReadTable } from "../sheets/readRows";
import { serviceDirectorySheet, type ServiceDirectoryRow } from "../sheets/serviceDirectory";
import { withoutNotes } from "../sheets/withoutNotes";
import { withoutPlaceholders } from "../sheets/withoutPlaceholders";
import type { ImportSources } from "./importSources";
import { readGivenPhases } from "./readGivenPhases";
import { all } from "./readTable";

/** A directory, and whether it says who belongs to which cluster. */
export interface ReadDirectory<Row> extends ReadTable<Row> {
  readonly hasClusters: boolean;
}

/** The sources, read; undefined where there is none. */
export interface SourceTables {
  readonly schools: ReadDirectory<DirectoryRow> | undefined;
  readonly services: ReadDirectory<ServiceDirectoryRow> | undefined;
  /** The part of the cluster list that speaks of schools, and that which speaks of services. */
  readonly schoolList: ReadTable<ClusterListRow> | undefined;
  readonly serviceList: ReadTable<ServiceListRow> | undefined;
  readonly phases: ReadTable<Assessment> | undefined;
}

type Parts = [
  SourceTables["schools"],
  SourceTables["services"],
  SourceTables["schoolList"],
  SourceTables["serviceList"],
  SourceTables["phases"],
];

/** Reads all sources, with all problems of all of them at once. */
export function readSourceTables(sources: ImportSources): Result<SourceTables> {
  if (Object.values(sources).every((source) => source === undefined))
    return failure([nothingGiven]);
  const read = all<Parts>([
    readDirectory(directorySheet, sources.directory),
    readDirectory(serviceDirectorySheet, sources.services),
    readList(clusterListSheet, sources.clusters, isSchoolRow),
    readList(serviceListSheet, sources.clusters, isServiceRow),
    sources.phases ? readGivenPhases(sources.phases) : success(undefined),
  ]);
  if (!read.ok) return read;
  const [schools, services, schoolList, serviceList, phases] = read.value;
  return success({ schools, services, schoolList, serviceList, phases }, read.warnings);
}

function readDirectory<Row extends { readonly clusterNumber?: string }>(
  description: SheetDescription<Row>,
  table: RawTable | undefined,
): Result<ReadDirectory<Row> | undefined> {
  if (!table) return success(undefined);
  const read = readRows(description, withoutPlaceholders(withoutNotes(table)));
  if (!read.ok) return read;
  return success(
    { ...read.value, hasClusters: has(description, "clusterNumber", table) },
    read.warnings,
  );
}

function has<Row>(description: SheetDescription<Row>, key: string, { headings }: RawTable) {
  const column = description.columns.find((each) => each.key === key)!;
  return headings.some((heading) => isHeadingOf(column, heading));
}

/** What the row numbers of a list are of: a row of a school has no number of a service. */
interface Numbers {
  readonly school: boolean;
  readonly service: boolean;
}

const isServiceRow = ({ service }: Numbers): boolean => service;
const isSchoolRow = ({ school, service }: Numbers): boolean => school || !service;

/** The rows of the list that are of one kind; undefined where it has none. */
function readList<Row>(
  description: SheetDescription<Row>,
  table: RawTable | undefined,
  isWanted: (numbers: Numbers) => boolean,
): Result<ReadTable<Row> | undefined> {
  if (!table) return success(undefined);
  const [school, service] = [placeOf(clusterListSheet, table), placeOf(serviceListSheet, table)];
  const blank = table.headings.map(() => null);
  const rows = table.rows.map((row) => {
    const isFilled = (at: number) => String(row[at] ?? "").trim() !== "";
    const numbers = { school: isFilled(school), service: isFilled(service) };
    return isWanted(numbers) && row.some((_, at) => isFilled(at)) ? row : blank;
  });
  // A list without services at all is a list of schools, even an empty one.
  const mayBeMissing = service >= 0 || isWanted({ school: false, service: true });
  if (mayBeMissing && rows.every((row) => row === blank)) return success(undefined);
  return readRows(description, { ...table, rows });
}

/** Position of the first column, which is the number; −1 where there is none. */
const placeOf = <Row>({ columns: [number] }: SheetDescription<Row>, { headings }: RawTable) =>
  headings.findIndex((heading) => isHeadingOf(number!, heading));

const nothingGiven = error(
  "nothing-to-import",
  "There is nothing to import. Give a schools directory, an early learning directory, a cluster list or phases.",
);
