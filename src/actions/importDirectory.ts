import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import type { Problem } from "../domain/problem";
import { failure, resultOf, type Result } from "../domain/result";
import type { School } from "../domain/school";
import type { ClusterListRow, ServiceListRow } from "../sheets/clusterList";
import type { ReadTable } from "../sheets/readRows";
import { withReach } from "../engine/reachOf";
import { checkDirectory } from "./checkDirectory";
import { checkGivenPhases } from "./checkGivenPhases";
import { checkServices } from "./checkServices";
import type { WorkbookData } from "./createWorkbook";
import { nothingYet, type ImportSources, type Present } from "./importSources";
import { listOfNobody } from "./listOfNobody";
import { closingMany } from "./mostlyClosed";
import { movingMany } from "./mostlyMoved";
import { clusterNames, inClusters } from "./membership";
import { assumptionIn, mergeAssessments } from "./mergeAssessments";
import { readSourceTables, type SourceTables } from "./readSourceTables";
import { schoolFrom } from "./schoolFrom";
import { serviceFrom } from "./serviceFrom";
import { severalNames } from "./severalNames";
import { studentsChanged } from "./studentsChanged";
import { unmatched } from "./unmatched";
import { updateByNumber, type LeftOut } from "./updateByNumber";
import { updateClusters } from "./updateClusters";

/** The data of a workbook after an import, and what of the sources is not in it. */
export interface Imported extends WorkbookData {
  readonly tables: SourceTables;
  /** Rows of the directories that are not taken, and rows of the cluster list. */
  readonly leftOut: RowsLeftOut;
  readonly listLeftOut: RowsLeftOut;
}

interface RowsLeftOut {
  readonly schools: readonly LeftOut[];
  readonly services: readonly LeftOut[];
}

/**
 * Makes the data of a workbook from directories and lists, or brings what is there up to date by
 * number; or says all that is wrong with the sources. Changes nothing itself. Takes time with the
 * rows, and with the square of the schools of a cluster.
 */
export function importDirectory(
  sources: ImportSources,
  present: Present = nothingYet,
): Result<Imported> {
  const read = readSourceTables(sources);
  if (!read.ok) return read;
  const tables = read.value;
  const schools = updateByNumber(present.schools, tables.schools, schoolFrom);
  const services = updateByNumber(present.services, tables.services, serviceFrom);
  const members = {
    schools: inClusters(schools.rows, tables.schools, membersOf(tables.schoolList)),
    services: inClusters(services.rows, tables.services, membersOf(tables.serviceList)),
  };
  const nobody = listOfNobody(tables, members);
  if (nobody) return failure([...read.warnings, nobody]);
  const unknown = unmatched(tables, members);
  const others = clustersAndPhases(tables, members.schools, { sources, present });
  return resultOf(
    {
      ...members,
      ...others,
      tables,
      leftOut: { schools: schools.leftOut, services: services.leftOut },
      listLeftOut: { schools: unknown.schools, services: unknown.services },
    },
    [
      ...striking(tables, { ...members, ...others }, present),
      ...read.warnings,
      ...unknown.warnings,
      ...checkDirectory(tables, members.schools, present),
      ...checkServices(tables, members.services, present),
      ...severalNames(tables, others.clusters),
      ...checkGivenPhases(tables.phases, others.clusters),
    ],
  );
}

/** What is to be read first: signs that the sources are not what the person takes them for. */
const striking = (tables: SourceTables, after: WorkbookData, present: Present): Problem[] => [
  ...closingMany(tables, after, present),
  ...movingMany(tables, after, present),
  ...studentsChanged(tables, after.schools, present),
];

function clustersAndPhases(
  tables: SourceTables,
  schools: readonly School[],
  { sources, present }: { readonly sources: ImportSources; readonly present: Present },
): Pick<Imported, "clusters" | "assessments" | "papers" | "about"> {
  const clusters = updateClusters(schools, namesIn(tables, present), present);
  const { assumed } = sources;
  const given = tables.phases?.rows;
  const history = frozenHistory(present, clusters);
  const assessments = mergeAssessments(history, given, clusters, assumed);
  return {
    clusters,
    assessments,
    papers: [],
    about: aboutOf(tables, assessments, present.about),
  };
}

/**
 * Assessments of clusters that are no longer listed say themselves where the cluster was and whom
 * it reached, as the Clusters table will not say it any more.
 */
function frozenHistory(
  { assessments, clusters, services }: Present,
  now: readonly Cluster[],
): readonly Assessment[] {
  const listed = new Set(now.map(({ number }) => number));
  const gone = clusters.filter(({ number }) => !listed.has(number));
  return gone.length === 0 ? assessments : withReach(assessments, gone, services);
}

/** Cluster by number of the school or service. */
const membersOf = (list: ReadTable<ClusterListRow | ServiceListRow> | undefined) =>
  list &&
  new Map(
    list.rows.map((row) => [
      "schoolNumber" in row ? row.schoolNumber : row.serviceNumber,
      row.clusterNumber,
    ]),
  );

/** A person's list has the last word, then the directories, then what stood there before. */
const namesIn = (
  { schools, services, schoolList, serviceList }: SourceTables,
  { clusters }: Present,
): Map<string, string> =>
  new Map([
    ...clusters.map(({ number, name }) => [number, name] as const),
    ...clusterNames(services?.rows ?? []),
    ...clusterNames(schools?.rows ?? []),
    ...clusterNames([...(schoolList?.rows ?? []), ...(serviceList?.rows ?? [])]),
  ]);

const learningIn = "Early learning directory";

/** Where the data comes from. A directory's name stays for as long as its rows do. */
function aboutOf(
  { schools, services }: SourceTables,
  assessments: readonly Assessment[],
  before = "",
): string {
  const at = before.indexOf(learningIn);
  const [ofSchools, ofServices] = at < 0 ? [before, ""] : [before.slice(0, at), before.slice(at)];
  const directory = schools
    ? [
        `Schools directory ${schools.sheet}.`,
        "Assumption: of the kura, only kura kaupapa Māori count as Māori medium.",
        assumptionIn(assessments),
        // Not every table is replaced, and what is left of an example must go on saying so.
        isConstructed(ofSchools) && `What is not from it: ${ofSchools.trim()}`,
      ]
    : [ofSchools.trim()];
  const learning = services ? `${learningIn} ${services.sheet}.` : ofServices;
  return [...directory, learning].filter(Boolean).join(" ");
}

const isConstructed = (about: string): boolean => /\bconstructed\b/i.test(about);
