import { describeProblem, type Problem } from "../../src/domain/problem";
import type { Result } from "../../src/domain/result";
import type { Cell, RawTable } from "../../src/sheets/rawTable";

type Rows = readonly (readonly Cell[])[];

/** A table whose headings stand in row 1 of the sheet of that name. */
export const table = (sheet: string, headings: readonly string[], rows: Rows): RawTable => ({
  sheet,
  headingRow: 1,
  firstColumn: 1,
  headings,
  rows,
});

export const clustersTable = (rows: Rows): RawTable =>
  table(
    "Clusters",
    [
      "Cluster number",
      "Cluster name",
      "Region",
      "Students",
      "Schools",
      "Rural schools",
      "Māori students",
      "Pacific students",
      "Māori medium kura",
      "Spread (km)",
    ],
    rows,
  );

export const schoolsTable = (rows: Rows): RawTable =>
  table(
    "Schools",
    [
      "School number",
      "School name",
      "Region",
      "Cluster number",
      "Students",
      "Māori students",
      "Pacific students",
      "Rural",
      "Māori medium",
    ],
    rows,
  );

export const phasesTable = (rows: Rows): RawTable =>
  table("Phases", ["Cluster number", "Term", "Assessed on", "Phase"], rows);

export const policyTable = (rows: Rows): RawTable => table("Policy", ["Setting", "Value"], rows);

/** Three clusters of 1,200, 900 and 400 students; the last is not far enough to come first. */
export const threeClusters = clustersTable([
  [1, "Awa", "Waikato", 1200, 4, 1, 300, 60, 1, 12.5],
  [2, "Maunga", "Waikato", 900, 3, 0, 100, 90, 0, 8],
  [3, "Moana", "Otago, Southland", 400, 2, 2, 40, 4, 0, null],
]);

export const threePhases = phasesTable([
  [1, "2018 Term 4", 43465, "Implementation"],
  [2, "2018 Term 4", 43465, "Refining"],
  [3, "2018 Term 4", 43465, "Beginning"],
]);

/** The value of a result, or a test that fails with all its problems. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.value;
}

export const problemsOf = (result: Result<unknown>): readonly Problem[] =>
  result.ok ? result.warnings : result.problems;

export const sentencesOf = (result: Result<unknown>): string[] =>
  problemsOf(result).map(describeProblem);
