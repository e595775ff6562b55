import { error, type Problem } from "../domain/problem";
import { failure, resultOf, type Result } from "../domain/result";
import { numberText } from "../domain/wording";
import type { Visit } from "../engine/placement/coordinator";
import { daysOf } from "../engine/placement/timetable";
import type { Range } from "./range";
import { servedRows, type ServedRow } from "./servedRows";

/** One LSC, put together from the rows of the schools it goes to. */
export interface PlacedLsc {
  /** Blank where the placement does not say it. */
  readonly clusterNumber: string;
  readonly number: number;
  readonly hostNumber: string;
  readonly hostName: string;
  /** Half-days a week, at all schools. */
  readonly halfDays: number;
  /** Schools with half-days. */
  readonly visits: readonly Pick<Visit, "trips" | "km">[];
}

/** The LSCs of a placement: cluster by cluster as they come, then by number. */
export interface PlacedLscs {
  readonly hasClusters: boolean;
  readonly lscs: readonly PlacedLsc[];
}

/**
 * The LSCs of a range that says who serves whom. What cannot be is a problem with its row: an LSC
 * that is based nowhere or twice, or at two schools on one half-day.
 */
export function placedLscs(range: Range): Result<PlacedLscs> {
  const read = servedRows(range);
  if (!read.ok) return read;
  const { hasClusters, visits } = read.value;
  if (visits.length === 0) return failure([nobody(range.name)]);
  const byCluster = grouped(visits, ({ clusterNumber }) => clusterNumber);
  const each = [...byCluster.values()].flatMap((rows) =>
    [...grouped(rows, ({ coordinator }) => coordinator)]
      .sort(([a], [b]) => a - b)
      .map(([, own]) => own),
  );
  const problems = each
    .flatMap((rows) => [...hostProblems(rows), ...clashes(rows)])
    .map((problem) => ({ ...problem, place: { ...problem.place, sheet: range.name } }));
  return problems.length > 0
    ? failure(problems)
    : resultOf({ hasClusters, lscs: each.map(placedLsc) }, []);
}

function grouped<Key>(rows: readonly ServedRow[], keyOf: (row: ServedRow) => Key) {
  const groups = new Map<Key, ServedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** @param rows of one LSC, at least one; exactly one is the host's */
function placedLsc(rows: readonly ServedRow[]): PlacedLsc {
  const host = rows.find(({ isHost }) => isHost)!;
  return {
    clusterNumber: host.clusterNumber,
    number: host.coordinator,
    hostNumber: host.schoolNumber,
    hostName: host.schoolName,
    halfDays: rows.reduce((sum, { halfDays }) => sum + halfDays.length, 0),
    visits: rows
      .filter(({ halfDays }) => halfDays.length > 0)
      .map(({ halfDays, isHost, km }) => ({
        trips: isHost ? 0 : daysOf(halfDays),
        ...(km !== undefined && { km }),
      })),
  };
}

const inRow = (code: string, sentence: string, { row }: ServedRow): Problem =>
  error(code, sentence, { row, column: "Served by" });

function hostProblems(rows: readonly ServedRow[]): Problem[] {
  const [first] = rows;
  const [host, other] = rows.filter(({ isHost }) => isHost);
  if (host && !other) return [];
  const lsc = `LSC ${first!.coordinator}`;
  if (!host)
    return [
      inRow(
        "no-host",
        `No row says where ${lsc} is based. Write "${lsc} Mon to Wed (host)", or "${lsc} no half-days (host)", in the row of that school.`,
        first!,
      ),
    ];
  const sentence = `${lsc} is based at ${host.schoolName} already (row ${numberText(host.row)}). Write (host) in one row only, and the distance from there in the others.`;
  return [inRow("two-hosts", sentence, other!)];
}

/** Half-days on which an LSC would be at two schools; so none has more than ten. */
function clashes(rows: readonly ServedRow[]): Problem[] {
  const taken = new Map<string, ServedRow>();
  return rows.flatMap((row) => {
    const halfDay = row.halfDays.find((each) => taken.has(each));
    for (const each of row.halfDays) if (!taken.has(each)) taken.set(each, row);
    if (halfDay === undefined) return [];
    const other = taken.get(halfDay)!;
    const sentence = `LSC ${row.coordinator} is at ${other.schoolName} on ${halfDay} already (row ${numberText(other.row)}). Give one of the two schools another half-day.`;
    return [inRow("two-schools-at-once", sentence, row)];
  });
}

const nobody = (name: string) =>
  error("no-lsc", 'No row says in "Served by" which LSC comes.', { sheet: name });
