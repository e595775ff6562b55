import type { Assessment } from "../domain/assessment";
import type { Day } from "../domain/day";
import type { Learning } from "../domain/learning";
import { error, type Problem } from "../domain/problem";
import type { Region } from "../domain/region";
import { phasesSheet } from "../sheets/phases";
import type { ReturnLearning } from "../sheets/learningLoop";
import { learningThemeOf } from "../domain/learningTheme";
import type { ReturnRow } from "../sheets/returnRow";
import { returnRowProblems } from "./returnRowProblems";
import { rowFindings } from "./rowFindings";
import { checkSent } from "./checkSent";
import { inFile, type ReceivedReturn } from "./receivedReturn";
import type { Unfinished } from "./returnDifferences";
import type { SentReturn } from "./sentReturn";
import { unfinishedClusters, unfinishedLearning } from "./unfinishedRows";

/** A return that was checked against what was sent. */
export interface CheckedReturn {
  readonly file: string;
  readonly region: Region;
  readonly completedBy?: string;
  /** The complete rows, as they would stand in the national workbook. */
  readonly assessments: readonly Assessment[];
  readonly learning: readonly Learning[];
  /** Rows with something missing or wrong. */
  readonly unfinished: Unfinished;
  /** For which the file as a whole is not taken over. */
  readonly refusals: readonly Problem[];
  /** What is missing or wrong in rows, and what is only odd. */
  readonly problems: readonly Problem[];
}

/** How many rows of both its sheets are not complete. */
export const incompleteIn = ({ unfinished }: Pick<CheckedReturn, "unfinished">): number =>
  unfinished.clusters.length + unfinished.learning.length;

/** What of the national workbook a return is checked against. */
export interface CheckAgainst {
  readonly sent: SentReturn;
  /** Region that was asked about each cluster, by cluster number. */
  readonly asked: ReadonlyMap<string, Region>;
  readonly collectedOn: Day;
}

/** Checks a return row by row; what is wrong with some rows leaves the others as they are. */
export function checkReturn(received: ReceivedReturn, against: CheckAgainst): CheckedReturn {
  const { file, table, learning, completedBy, notes } = received;
  const at = inFile(file);
  const sent = checkSent(received, against.sent, against.asked).map(at);
  const repeated = repeatedRows(table);
  const nobody = completedBy === undefined ? [nobodySigned(table.sheet)] : [];
  const rowProblems = [
    ...table.problems.filter(({ code }) => code !== "repeated"),
    ...table.rows.flatMap((row, index) =>
      rowFindings(row, against.sent.region, against.asked).map((finding) =>
        placed(finding, table, index),
      ),
    ),
  ];
  const rows = completeRows(table, rowProblems);
  const learnt = completeRows(learning, learning.problems);
  const source = {
    sentBy: completedBy ?? "",
    collectedOn: against.collectedOn,
    fromFile: file,
  };
  return {
    file,
    region: against.sent.region,
    ...(completedBy !== undefined && { completedBy }),
    assessments: rows.map((row) => ({ ...assessmentOf(row, against.sent), ...source })),
    learning: learnt.map((row) => ({ ...learningOf(row, against.sent), ...source })),
    unfinished: {
      clusters: unfinishedClusters(table, rows),
      learning: unfinishedLearning(learning, learnt),
    },
    refusals: [...sent, ...[...repeated, ...nobody].map(at)],
    problems: [
      ...returnRowProblems(rowProblems, clustersIn(table)).map(at),
      ...returnRowProblems(learning.problems).map(at),
      ...notes,
    ],
  };
}

const clustersIn = ({ rows, rowNumbers }: Rows<ReturnRow>) =>
  new Map(rows.map(({ clusterNumber }, index) => [rowNumbers[index]!, clusterNumber]));

interface Rows<Row> {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly rowNumbers: readonly number[];
}

function completeRows<Row>(
  { rows, rowNumbers }: Rows<Row>,
  problems: readonly Problem[],
): readonly Row[] {
  const wrong = new Set(
    problems.filter(({ severity }) => severity === "error").map(({ place }) => place?.row),
  );
  return rows.filter((_, index) => !wrong.has(rowNumbers[index]));
}

const placed = (finding: Problem, table: Rows<unknown>, index: number): Problem => ({
  ...finding,
  place: { ...finding.place, sheet: table.sheet, row: table.rowNumbers[index]! },
});

const assessmentColumns = new Set(phasesSheet.columns.map(({ key }) => key as string));

function assessmentOf(row: ReturnRow, { region, term }: SentReturn): Assessment {
  const kept = Object.fromEntries(
    Object.entries(row).filter(([key]) => assessmentColumns.has(key)),
  ) as unknown as Pick<Assessment, "clusterNumber" | "assessedOn" | "phase">;
  return { ...kept, region, term };
}

const learningOf = (row: ReturnLearning, { region, term }: SentReturn): Learning => ({
  region,
  term,
  project: row.project ?? "",
  theme: learningThemeOf(row.theme ?? "")!,
  changed: row.changed ?? "",
  next: row.next ?? "",
});

/** Rows with the number of a row before them. */
function repeatedRows({ sheet, rows, rowNumbers }: Rows<ReturnRow>): Problem[] {
  const numbers = rows.map(({ clusterNumber }) => clusterNumber);
  return numbers.flatMap((number, index) => {
    const first = numbers.indexOf(number);
    if (number === undefined || first === index) return [];
    const sentence = `Cluster ${number} stands in row ${rowNumbers[first]} already. Delete one of the two rows.`;
    const place = { sheet, row: rowNumbers[index]!, column: "Cluster number" };
    return [error("cluster-twice", sentence, place)];
  });
}

const nobodySigned = (sheet: string): Problem =>
  error(
    "completed-by-blank",
    "Nobody has signed the return. Put the name of who completed it beside Completed by, over the table.",
    { sheet, column: "Completed by" },
  );
