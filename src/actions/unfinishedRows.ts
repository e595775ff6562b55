import type { Assessment } from "../domain/assessment";
import type { ReadTable } from "../sheets/readRows";
import type { ReturnLearning } from "../sheets/learningLoop";
import type { ReturnRow } from "../sheets/returnRow";
import type { CellTexts } from "../sheets/unreadCells";
import { answers, answerText } from "./returnAnswers";

/** A row of a return that is not complete, as a person reads it. */
export interface UnfinishedRow {
  /** Number of the cluster, or the row where it has none; in the Learning loop what it is about. */
  readonly about: string;
  /** What stands in its cells, understood or not, by the key of their column. */
  readonly texts: CellTexts;
}

type Unread<Row> = ReadTable<Row> & { readonly unread: readonly CellTexts[] };

/** What a row answers, by key; what was not understood as it stands. */
export const textsOf = (row: Partial<Assessment>, unread: CellTexts = {}): CellTexts =>
  Object.fromEntries(
    answers.flatMap(([key]) => {
      const text = answerText(row, key) ?? unread[key];
      return text === undefined ? [] : [[key, text] as const];
    }),
  );

/** Rows of the Return sheet that are not among the complete ones. */
export const unfinishedClusters = (
  table: Unread<ReturnRow>,
  complete: readonly ReturnRow[],
): UnfinishedRow[] =>
  unfinished(table, complete, ({ clusterNumber, clusterName = "", ...row }, unread, at) => ({
    about: clusterNumber ?? [`Row ${at}`, clusterName].filter(Boolean).join(", "),
    texts: textsOf(row, unread),
  }));

/** The same of the Learning loop. */
export const unfinishedLearning = (
  table: Unread<ReturnLearning>,
  complete: readonly ReturnLearning[],
): UnfinishedRow[] =>
  unfinished(table, complete, (row, unread, at) => {
    const { project = `Row ${at}`, theme = "", changed = "", next = "" } = row;
    return { about: project, texts: { theme, changed, next, ...unread } };
  });

const unfinished = <Row>(
  { rows, rowNumbers, unread }: Unread<Row>,
  complete: readonly Row[],
  as: (row: Row, unread: CellTexts, at: number) => UnfinishedRow,
): UnfinishedRow[] =>
  rows.flatMap((row, index) =>
    complete.includes(row) ? [] : [as(row, unread[index]!, rowNumbers[index]!)],
  );
