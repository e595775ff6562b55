import type { Assessment } from "../domain/assessment";
import { compareClusterNumbers } from "../domain/cluster";
import type { Learning } from "../domain/learning";
import type { Region } from "../domain/region";
import type { CellTexts } from "../sheets/unreadCells";
import { answers, answerText } from "./returnAnswers";
import { textsOf, type UnfinishedRow } from "./unfinishedRows";

/** The answers of one region and term, and whose they are. */
export interface Side {
  /** Name of the file, or `Workbook` for what was collected before. */
  readonly name: string;
  readonly completedBy?: string;
  readonly assessments: readonly Assessment[];
  readonly learning: readonly Learning[];
  /** Rows that are not complete; they are shown and never taken over. */
  readonly unfinished?: Unfinished;
}

/** The rows of a return that are not complete. */
export interface Unfinished {
  readonly clusters: readonly UnfinishedRow[];
  readonly learning: readonly UnfinishedRow[];
}

/** One thing that two or more say differently. */
export interface Difference {
  /** `Cluster 12`; in the Learning loop the cluster or local project. */
  readonly about: string;
  readonly column: string;
  /** What each side says, in the order of the sides; undefined where it says nothing. */
  readonly values: readonly (string | undefined)[];
}

/** Answers of one region that do not agree, side by side; a person decides. */
export interface ReturnConflict {
  readonly region: Region;
  readonly sides: readonly { readonly name: string; readonly completedBy?: string }[];
  readonly differences: readonly Difference[];
}

/** What the sides say differently, cluster by cluster and then in the Learning loop. */
export const differencesBetween = (sides: readonly Side[]): Difference[] => [
  ...clusterDifferences(sides),
  ...learningDifferences(sides),
];

/** What one side says of a cluster. */
interface SaidRow {
  readonly isComplete: boolean;
  readonly texts: CellTexts;
}

function clusterDifferences(sides: readonly Side[]): Difference[] {
  const said = sides.map(rowsOf);
  const numbers = new Set(said.flatMap((rows) => [...rows.keys()]));
  return [...numbers].sort(compareClusterNumbers).flatMap((number) => {
    const about = number.startsWith("Row ") ? number : `Cluster ${number}`;
    return rowDifferences(
      about,
      said.map((rows) => rows.get(number)),
    );
  });
}

const rowsOf = ({ assessments, unfinished }: Side): ReadonlyMap<string, SaidRow> =>
  new Map<string, SaidRow>([
    ...(unfinished?.clusters ?? []).map(({ about, texts }): [string, SaidRow] => [
      about,
      { isComplete: false, texts },
    ]),
    ...assessments.map((row): [string, SaidRow] => [
      row.clusterNumber,
      { isComplete: true, texts: textsOf(row) },
    ]),
  ]);

/** Where a row is not complete, and something differs, that is said first. */
function rowDifferences(about: string, rows: readonly (SaidRow | undefined)[]): Difference[] {
  const whether = {
    about,
    column: "Row",
    values: rows.map((row) => row && (row.isComplete ? "complete" : "not complete")),
  };
  const differences = answers
    .map(([key, column]) => ({ about, column, values: rows.map((row) => row?.texts[key]) }))
    .filter(isDifferent);
  const isSaid = rows.some((row) => row && !row.isComplete);
  return isSaid && (differences.length > 0 || isDifferent(whether))
    ? [whether, ...differences]
    : differences;
}

const isDifferent = ({ values }: Difference): boolean => new Set(values).size > 1;

function learningDifferences(sides: readonly Side[]): Difference[] {
  const learnt = sides.map(
    ({ learning, unfinished }) =>
      new Map([
        ...learning.map((row) => [learningKey(row), learningLine(row)] as const),
        ...(unfinished?.learning ?? []).map(
          (row) => [JSON.stringify(row), unfinishedLine(row)] as const,
        ),
      ]),
  );
  return [...new Map(learnt.flatMap((each) => [...each]))]
    .map(([key, { about, column, value }]) => ({
      about,
      column,
      values: learnt.map((each) => (each.has(key) ? value : undefined)),
    }))
    .filter(isDifferent);
}

const learningLine = ({ project, changed }: Learning) => ({
  about: project,
  column: "Learning loop",
  value: changed,
});

const unfinishedLine = ({ about, texts }: UnfinishedRow) => ({
  about,
  column: "Learning loop, not complete",
  value: Object.values(texts).filter(Boolean).join(" · ") || "nothing more",
});

/** Whether all of what stands there is also said by the new answers, which may say more. */
export function agrees(before: Side, now: Side): boolean {
  const rows = new Map(now.assessments.map((each) => [each.clusterNumber, each]));
  const learnt = new Set(now.learning.map(learningKey));
  return (
    before.assessments.every((was) => {
      const is = rows.get(was.clusterNumber);
      return !is || answers.every(([key]) => answerText(was, key) === answerText(is, key));
    }) && before.learning.every((row) => learnt.has(learningKey(row)))
  );
}

/** What tells rows of the Learning loop of one region and term apart. */
export const learningKey = ({ project, theme, changed, next }: Learning): string =>
  JSON.stringify([project, theme, changed, next]);
