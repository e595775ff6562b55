import type { Assessment } from "../domain/assessment";
import { compareClusterNumbers } from "../domain/cluster";
import { describeDay } from "../domain/day";
import type { Learning } from "../domain/learning";
import type { Region } from "../domain/region";
import { numberText } from "../domain/wording";
import { answers } from "./checkReturn";

/** The answers of one region and term, and whose they are. */
export interface Side {
  /** Name of the file, or `Workbook` for what was collected before. */
  readonly name: string;
  readonly completedBy?: string;
  readonly assessments: readonly Assessment[];
  readonly learning: readonly Learning[];
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
export function differencesBetween(sides: readonly Side[]): Difference[] {
  const byNumber = sides.map(
    ({ assessments }) => new Map(assessments.map((each) => [each.clusterNumber, each])),
  );
  const numbers = new Set(byNumber.flatMap((rows) => [...rows.keys()]));
  const clusters = [...numbers].sort(compareClusterNumbers).flatMap((number) =>
    answers.map(([key, column]) => ({
      about: `Cluster ${number}`,
      column,
      values: byNumber.map((rows) => answerText(rows.get(number), key)),
    })),
  );
  const learnt = sides.map(
    ({ learning }) => new Map(learning.map((row) => [learningKey(row), row])),
  );
  const rows = new Map(learnt.flatMap((each) => [...each]));
  const loop = [...rows].map(([key, { project, changed }]) => ({
    about: project,
    column: "Learning loop",
    values: learnt.map((each) => (each.has(key) ? changed : undefined)),
  }));
  return [...clusters, ...loop].filter(({ values }) => new Set(values).size > 1);
}

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

function answerText(row: Assessment | undefined, key: keyof Assessment): string | undefined {
  const value = row?.[key];
  if (value === undefined) return undefined;
  if (key === "assessedOn") return describeDay(String(value));
  return typeof value === "number" ? numberText(value) : value;
}
