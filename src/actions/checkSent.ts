import { describeDay } from "../domain/day";
import { error, type Problem } from "../domain/problem";
import { countText } from "../domain/wording";
import type { ReturnRow } from "../sheets/returnRow";
import type { ReceivedReturn } from "./receivedReturn";
import type { SentReturn, SentRow } from "./sentReturn";

/**
 * Whether the locked cells are those that were sent, and those that would be sent now: a row for
 * each cluster, each with the same number, name and last known phase.
 */
export function checkSent({ stamp, table }: ReceivedReturn, sent: SentReturn): Problem[] {
  const differences = differencesOf(table, sent);
  if (stamp.version === sent.stamp) return differences;
  return differences.length === 0
    ? [stampChanged]
    : [oldVersion(differences.length), ...differences.map(sentOrNow)];
}

type Table = ReceivedReturn["table"];

function differencesOf(table: Table, sent: SentReturn): Problem[] {
  const expected = new Map(sent.rows.map((row) => [row.clusterNumber, row]));
  const present = new Set(table.rows.map(({ clusterNumber }) => clusterNumber));
  const missing = sent.rows.filter(({ clusterNumber }) => !present.has(clusterNumber));
  const renumbered = new Set<SentRow>();
  const problems = table.rows.flatMap((row, index) => {
    const place = { sheet: table.sheet, row: table.rowNumbers[index]! };
    const own = expected.get(row.clusterNumber ?? "");
    const was = own ?? missing.find((each) => isSame(each, row));
    if (was && !own) renumbered.add(was);
    const found = own ? changedCells(row, own) : was ? [numberChanged(row, was)] : strangeRow(row);
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

const again = "Put it back as it was sent.";

function changedCells(row: ReturnRow, sent: SentRow): Problem[] {
  const cells = [
    ["Cluster name", row.clusterName, sent.clusterName],
    ["Phase before", row.phaseBefore, sent.phaseBefore],
    ["Assessed before", dayText(row.assessedBefore), dayText(sent.assessedBefore)],
    ["Counts before", row.countsBefore, sent.countsBefore],
  ] as const;
  return cells
    .filter(([, is, was]) => is !== was)
    .map(([column, is = "nothing", was = "nothing"]) =>
      error(
        "locked-cell-changed",
        `This locked cell says "${is}" for cluster ${sent.clusterNumber}; it was sent as "${was}". ${again}`,
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

/** Nobody need have touched these cells: the national workbook may be what changed. */
const sentOrNow = (problem: Problem): Problem => ({
  ...problem,
  sentence: problem.sentence.replace("it was sent as", "the national workbook now says"),
});
