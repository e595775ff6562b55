import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import type { Day } from "../domain/day";
import { describeDay } from "../domain/day";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Service } from "../domain/service";
import { movements, type Movement } from "../engine/movements";
import { withReach } from "../engine/reachOf";
import { rollout, type RolloutRow } from "../engine/rollout";
import { standingAt } from "../engine/standingAt";
import { termsAt, termsOf, type AssessedTerm } from "../engine/termsOf";
import type { TableReader } from "../hosts/Host";
import { clustersSheet } from "../sheets/clusters";
import { phasesSheet } from "../sheets/phases";
import type { ReadTable } from "../sheets/readRows";
import { servicesSheet } from "../sheets/services";
import { writtenRoles } from "./writtenRoles";
import { all, readTables } from "./readTable";

/** The rollout as it stood on one day. */
export interface Rollout {
  readonly asAt: Day;
  /** All terms of the history, the earliest first. */
  readonly terms: readonly AssessedTerm[];
  /** The term the day falls into or follows, and the one before it. */
  readonly current: AssessedTerm;
  readonly previous?: AssessedTerm;
  readonly rows: readonly RolloutRow[];
  /** The assessment that held for each cluster, and the one a term before. */
  readonly standing: ReadonlyMap<string, Assessment>;
  readonly before: ReadonlyMap<string, Assessment>;
  readonly movements: readonly Movement[];
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** Roles by cluster number, where there is an Allocation sheet. */
  readonly roles?: ReadonlyMap<string, number>;
  /** Whether some counts are those of today, as assessments do not say theirs. */
  readonly hasTodaysCounts: boolean;
  /** The clusters of the country at the end of each term up to that day, the earliest first. */
  readonly trend: readonly { readonly term: AssessedTerm; readonly row: RolloutRow }[];
}

/** What of a workbook the rollout is made of. */
interface Sources {
  readonly history: readonly Assessment[];
  readonly clusters: Rollout["clusters"];
  readonly roles?: ReadonlyMap<string, number>;
  readonly hasTodaysCounts: boolean;
}

/**
 * Reads the rollout from a workbook, changing nothing in it.
 * @param asAt the day; where it is left out, the last day of the history
 */
export async function rolloutFrom(host: TableReader, asAt?: Day): Promise<Result<Rollout>> {
  const read = await sourcesIn(host);
  if (!read.ok) return read;
  const { history, ...rest } = read.value;
  const terms = termsOf(history);
  const day = asAt ?? terms[terms.length - 1]?.to;
  const { current, previous } = day === undefined ? {} : termsAt(terms, day);
  if (day === undefined || !current) return failure([nothingBy(day, terms[0]?.from)]);
  const begun = terms.filter(({ from }) => from <= day);
  const trend = begun.map((term) => ({
    term,
    row: countryAt(history, term.to < day ? term.to : day),
  }));
  const view = viewOf(history, day, { current, ...(previous && { previous }) });
  return success({ ...rest, ...view, terms, trend }, read.warnings);
}

type Tables = [Cluster, Assessment, Service, { clusterNumber: string; roles: number }];

async function sourcesIn(host: TableReader): Promise<Result<Sources>> {
  const [clusterTable, phaseTable, serviceTable, allocation] = await readTables<Tables>(
    host,
    clustersSheet,
    phasesSheet,
    servicesSheet,
    writtenRoles,
  );
  const read = all([clusterTable, phaseTable, serviceTable] as const);
  if (!read.ok) return read;
  const [clusters, services] = [rowsOf(read.value[0]), rowsOf(read.value[2])];
  const phases = read.value[1];
  if (!phases) return failure([noPhases]);
  const roles = allocation.ok && allocation.value && rolesOf(allocation.value.rows);
  return success(
    {
      history: withReach(phases.rows, clusters, services),
      clusters: new Map(clusters.map((cluster) => [cluster.number, cluster])),
      ...(roles && { roles }),
      hasTodaysCounts: phases.rows.some(saysNoCounts),
    },
    read.warnings,
  );
}

const rowsOf = <Row>(table: ReadTable<Row> | undefined): readonly Row[] => table?.rows ?? [];

const saysNoCounts = ({ schools, services }: Assessment): boolean =>
  schools === undefined && services === undefined;

const rolesOf = (rows: readonly { clusterNumber: string; roles: number }[]) =>
  new Map(rows.map(({ clusterNumber, roles }) => [clusterNumber, roles]));

function viewOf(
  history: readonly Assessment[],
  asAt: Day,
  terms: Pick<Rollout, "current" | "previous">,
) {
  const { current, previous } = terms;
  const standing = standingAt(history, asAt);
  const before = previous ? standingAt(history, previous.to) : new Map<string, Assessment>();
  const reported = history.filter(
    ({ term, assessedOn }) => term === current.term && assessedOn <= asAt,
  );
  return {
    asAt,
    ...terms,
    standing,
    before,
    rows: rollout(standing.values(), previous && before.values()),
    movements: previous ? movements(before, reported) : [],
  };
}

const countryAt = (history: readonly Assessment[], day: Day): RolloutRow =>
  rollout(standingAt(history, day).values(), undefined, ["Clusters"])[0]!;

const noPhases = error(
  "no-phases-table",
  "The workbook has no Phases table, so there is no rollout to show. Add one with Cluster number, Term, Assessed on and Phase.",
);

const nothingBy = (day: Day | undefined, first: Day | undefined) =>
  error(
    "nothing-assessed",
    day === undefined || first === undefined
      ? "No cluster has been assessed yet: the Phases table has no rows."
      : `No cluster had been assessed by ${describeDay(day)}; the first assessment is of ${describeDay(first)}. Choose a later day.`,
    { sheet: phasesSheet.table },
  );
