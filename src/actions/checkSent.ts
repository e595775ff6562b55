import { describeDay } from "../domain/day";
import { error, type Problem } from "../domain/problem";
import type { Region } from "../domain/region";
import { countText } from "../domain/wording";
import type { ReturnRow } from "../sheets/returnRow";
import type { ReceivedReturn } from "./receivedReturn";
import type { SentReturn, SentRow } from "./sentReturn";

/**
 * Whether the locked cells are those that were sent, and those that would be sent now: a row for
 * each cluster, each with the same number, name and last known phase.
 */
export function checkSent(
  { stamp, table }: ReceivedReturn,
  sent: SentReturn,
  asked: ReadonlyMap<string, Region>,
): Problem[] {
  const elsewhere = regionOf(table, asked);
  if (elsewhere !== undefined && elsewhere !== sent.region)
    return [otherRegion(sent.region, elsewhere, table.sheet)];
  const isOld = stamp.version !== sent.stamp;
  const differences = differencesOf(table, sent, isOld);
  if (!isOld) return differences;
  return differences.length === 0
    ? [stampChanged]
    : [oldVersion(differences.length), ...differences];
}

type Table = ReceivedReturn["table"];

/** The region that all clusters of the table belong to; undefined where there are several. */
function regionOf({ rows }: Table, asked: ReadonlyMap<string, Region>): Region | undefined {
  const found = new Set(rows.flatMap(({ clusterNumber = "" }) => asked.get(clusterNumber) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function differencesOf(table: Table, sent: SentReturn, isOld: boolean): Problem[] {
  const expected = new Map(sent.rows.map((row) => [row.clusterNumber, row]));
  const present = new Set(table.rows.map(({ clusterNumber }) => clusterNumber));
  const missing = sent.rows.filter(({ clusterNumber }) => !present.has(clusterNumber));
  const renumbered = new Set<SentRow>();
  const numbers = table.rows.map(({ clusterNumber }) => clusterNumber);
  const problems = table.rows.flatMap((row, index) => {
    // A row that repeats another is a problem of its own.
    if (row.clusterNumber !== undefined && numbers.indexOf(row.clusterNumber) < index) return [];
    const place = { sheet: table.sheet, row: table.rowNumbers[index]! };
    const own = expected.get(row.clusterNumber ?? "");
    const was = own ?? missing.find((each) => isSame(each, row));
    if (was && !own) renumbered.add(was);
    const found = own
      ? changedCells(row, own, isOld)
      : was
        ? [numberChanged(row, was)]
        : strangeRow(row);
    return found.map((problem) => ({ ...problem, place: { ...problem.place, ...place } }));
  });
  return [
    ...problems,
    ...missing.filter((row) => !renumbered.has(row)).map((row) => rowMissing(row, table.sheet)),
  ];
}

/** A row whose number was changed still has the name it was sent with. */
const isSame = (sent: SentRow, row: ReturnRow): boolean => sent.clusterName === row.clusterName;

/** A row with a last known phase was sent; it must be a cluster of this region. */
const strangeRow = (row: ReturnRow): Problem[] =>
  row.phaseBefore === undefined && row.assessedBefore === undefined ? [] : [rowOfAnother(row)];

const otherRegion = (region: Region, clusters: Region, sheet: string): Problem =>
  error(
    "wrong-region",
    `The file was sent for ${region}, but its clusters are those of ${clusters}. Put the answers for each region into the file that was sent for it.`,
    { sheet, column: "Cluster number" },
  );

const again = "Put it back as it was sent.";

function changedCells(row: ReturnRow, sent: SentRow, isOld: boolean): Problem[] {
  const cells = [
    ["Cluster name", row.clusterName, sent.clusterName],
    ["Phase before", row.phaseBefore, sent.phaseBefore],
    ["Assessed before", dayText(row.assessedBefore), dayText(sent.assessedBefore)],
  ] as const;
  return cells
    .filter(([, is, was]) => is !== was)
    .map(([column, is = "nothing", was = "nothing"]) =>
      error(
        "locked-cell-changed",
        isOld
          ? `Here stands "${is}" for cluster ${sent.clusterNumber}; the national workbook now says "${was}".`
          : `This locked cell says "${is}" for cluster ${sent.clusterNumber}; it was sent as "${was}". ${again}`,
        { column },
      ),
    );
}

const dayText = (day: string | undefined) => (day === undefined ? undefined : describeDay(day));

const numberChanged = ({ clusterNumber }: ReturnRow, sent: SentRow): Problem =>
  error(
    "cluster-number-changed",
    `${sent.clusterName} was sent as cluster ${sent.clusterNumber} and now has ${clusterNumber === undefined ? "no number" : `the number ${clusterNumber}`}. ${again}`,
    { column: "Cluster number" },
  );

const rowOfAnother = ({ clusterNumber = "without a number" }: ReturnRow): Problem =>
  error(
    "row-of-another-return",
    `Cluster ${clusterNumber} was not sent in this return, but the row has a phase from before. Move its answers into the return it belongs to; a new cluster goes into a blank row at the end.`,
    { column: "Cluster number" },
  );

const rowMissing = ({ clusterNumber, clusterName }: SentRow, sheet: string): Problem =>
  error(
    "cluster-missing",
    `Cluster ${clusterNumber}, ${clusterName}, was sent and is no longer in the table. Put its row back, with its answers.`,
    { sheet },
  );

const stampChanged = error(
  "stamp-changed",
  "The version in the return's hidden stamp is not the one it was sent with, though its rows are. Copy the answers into the file as it was sent, and send that.",
);

const oldVersion = (count: number): Problem =>
  error(
    "old-version",
    `The return was made before the national workbook changed; ${countText(count, "difference is", "differences are")} listed below. Make the return again and copy the answers into it, or take back the change.`,
  );
