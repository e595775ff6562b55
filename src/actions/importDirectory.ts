import type { Assessment } from "../domain/assessment";
import { describeDay, type Day } from "../domain/day";
import type { Phase } from "../domain/phase";
import { resultOf, success, type Result } from "../domain/result";
import { rollUp } from "../engine/rollUp";
import {
  clusterListSheet,
  directorySheet,
  type ClusterListRow,
  type DirectoryRow,
} from "../sheets/directory";
import { phasesSheet } from "../sheets/phases";
import type { RawTable } from "../sheets/rawTable";
import { readRows, type ReadTable } from "../sheets/readRows";
import { withoutPlaceholders } from "../sheets/withoutPlaceholders";
import type { WorkbookData } from "./createWorkbook";
import { gaps, unmatched } from "./checkDirectory";
import { all } from "./readTable";
import { schoolFrom } from "./schoolFrom";

/** Files a workbook is made of. */
export interface ImportSources {
  readonly directory: RawTable;
  /** A person's own list of which school belongs to which cluster; it replaces the directory's. */
  readonly clusters?: RawTable;
  readonly phases?: RawTable;
  /** A phase assumed for every cluster where no phases are given, and the day it is assumed for. */
  readonly assumed?: { readonly phase: Phase; readonly on: Day };
}

/** Turns a schools directory into the data of a workbook, or says all that is wrong with it. */
export function importDirectory(sources: ImportSources): Result<WorkbookData> {
  const read = all<
    [
      ReadTable<DirectoryRow>,
      ReadTable<ClusterListRow> | undefined,
      ReadTable<Assessment> | undefined,
    ]
  >([
    readRows(directorySheet, withoutPlaceholders(sources.directory)),
    sources.clusters ? readRows(clusterListSheet, sources.clusters) : success(undefined),
    sources.phases ? readRows(phasesSheet, sources.phases) : success(undefined),
  ]);
  if (!read.ok) return read;
  const [directory, list, phases] = read.value;
  const membership = membershipOf(directory, list);
  const schools = directory.rows.map((row) => schoolFrom(row, membership.get(row.number)));
  const clusters = rollUp(schools, namesOf(directory, list));
  const assessments = phases?.rows ?? clusters.flatMap(({ number }) => assumedFor(number, sources));
  return resultOf(
    { schools, clusters, assessments, services: [], papers: [], about: aboutOf(sources) },
    [...read.warnings, ...unmatched(directory, list), ...gaps(directory)],
  );
}

function aboutOf({ directory, phases, assumed }: ImportSources): string {
  const from = `Schools directory ${directory.sheet}. Assumption: of the kura, only kura kaupapa Māori count as Māori medium.`;
  return assumed && !phases
    ? `${from} Assumption: every cluster in ${assumed.phase} on ${describeDay(assumed.on)}; real phases were not given.`
    : from;
}

type Membership = ReadonlyMap<string, string | undefined>;

/** Cluster number by school number. */
const membershipOf = (
  directory: ReadTable<DirectoryRow>,
  list: ReadTable<ClusterListRow> | undefined,
): Membership =>
  new Map(
    list
      ? list.rows.map(({ schoolNumber, clusterNumber }) => [schoolNumber, clusterNumber])
      : directory.rows.map(({ number, clusterNumber }) => [number, clusterNumber]),
  );

const namesOf = (
  directory: ReadTable<DirectoryRow>,
  list: ReadTable<ClusterListRow> | undefined,
): Map<string, string> =>
  new Map(
    [...directory.rows, ...(list?.rows ?? [])].flatMap(({ clusterNumber, clusterName }) =>
      clusterNumber !== undefined && clusterName !== undefined
        ? [[clusterNumber, clusterName] as const]
        : [],
    ),
  );

const assumedFor = (clusterNumber: string, { assumed }: ImportSources): Assessment[] =>
  assumed
    ? [
        {
          clusterNumber,
          term: "Assumed",
          assessedOn: assumed.on,
          phase: assumed.phase,
          comment: "Assumption: the same phase for every cluster, as none was given.",
        },
      ]
    : [];
