import type { Assessment } from "../domain/assessment";
import { error, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import { termName, termOf } from "../domain/term";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { phasesSheet } from "../sheets/phases";
import type { RawTable } from "../sheets/rawTable";
import { readEachRow, type ReadTable } from "../sheets/readRows";
import { eachRow } from "./eachRow";
import { assumedTerm } from "./mergeAssessments";

/** Reads phases from elsewhere. Their terms, however they are written, come out as on the sheets. */
export function readGivenPhases(table: RawTable): Result<ReadTable<Assessment>> {
  const read = readEachRow({ ...phasesSheet, isFile: true }, withTermNames(table));
  if (!read.ok) return read;
  const { problems, ...rows } = read.value;
  return resultOf(rows, [...problems, ...eachRow(rows, notATerm)]);
}

const termColumn = phasesSheet.columns.find(({ key }) => key === "term")!;

/** `Term 4 2018` and `2018 T4` become `2018 Term 4`, so that the same term is never two. */
function withTermNames(table: RawTable): RawTable {
  const rows = table.rows.map((row) =>
    row.map((cell, at) => {
      if (typeof cell !== "string" || !isHeadingOf(termColumn, table.headings[at]!)) return cell;
      const term = termOf(cell);
      return term ? termName(term) : cell;
    }),
  );
  return { ...table, rows };
}

/** Rows whose term is no term; one that could not be read at all has its problem already. */
function notATerm({ term }: Partial<Assessment>): Problem[] {
  if (term === undefined || term === assumedTerm || termOf(term)) return [];
  return [
    error(
      "not-a-term",
      `"${term}" is not a school term. Write the year and the term, such as 2018 Term 4.`,
      { column: termColumn.heading },
    ),
  ];
}
