import { error, type Problem } from "../domain/problem";
import { listText } from "../domain/wording";

/**
 * Problems of the rows of a return in the order of the rows: each names its cluster, and the blank
 * cells of a row are one problem.
 * @param clusters number of the cluster by row, where one stands there
 */
export function returnRowProblems(
  problems: readonly Problem[],
  clusters: ReadonlyMap<number, string | undefined> = new Map(),
): Problem[] {
  const rows = new Map<number, Problem[]>();
  for (const problem of problems) {
    const row = problem.place?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), problem]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, own]) => withOneBlank(own).map((each) => about(each, clusters.get(row))));
}

function withOneBlank(problems: readonly Problem[]): readonly Problem[] {
  const blanks = problems.filter(({ code }) => code === "blank");
  if (blanks.length < 2) return problems;
  const columns = blanks.flatMap(({ place }) => place?.column ?? []);
  const sentence = `${listText(columns)} are blank. Fill them in.`;
  const { sheet, row, address } = blanks[0]!.place!;
  const one = error("blank", sentence, {
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(address !== undefined && { address }),
  });
  return [one, ...problems.filter((each) => !blanks.includes(each))];
}

const about = (problem: Problem, cluster: string | undefined): Problem =>
  cluster === undefined
    ? problem
    : { ...problem, place: { ...problem.place, about: `cluster ${cluster}` } };
