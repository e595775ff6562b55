import type { ClustersInRange } from "./clustersIn";
import type { Answer } from "./run";

/**
 * Answers in the rows of their clusters: headings beside the headings, an error beside a row that
 * could not be read, nothing beside a blank one.
 * @param answers of each cluster read, as many as headings
 */
export function beside(
  { headingRow, height, table, leftOut }: ClustersInRange,
  headings: readonly string[],
  answers: (index: number) => readonly Answer[],
): readonly (readonly Answer[])[] {
  const all = (answer: Answer) => headings.map(() => answer);
  const rows: (readonly Answer[])[] = new Array(height).fill(all(undefined));
  rows[headingRow - 1] = headings;
  for (const [row, problem] of leftOut) rows[row - 1] = all(problem);
  table.rowNumbers.forEach((row, index) => (rows[row - 1] = answers(index)));
  return rows;
}
