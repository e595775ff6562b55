import type { Problem } from "../domain/problem";
import type { ReadTable } from "../sheets/readRows";

/** What is wrong or odd with one row. */
export type Check<Row> = (row: Row, index: number) => readonly Problem[];

/** Checks each row; says where it stands only of those with a problem. */
export function eachRow<Row>(table: ReadTable<Row> | undefined, check: Check<Row>): Problem[] {
  const problems: Problem[] = [];
  table?.rows.forEach((row, index) => {
    for (const problem of check(row, index)) {
      const place = { sheet: table.sheet, row: table.rowNumbers[index]!, ...problem.place };
      problems.push({ ...problem, place });
    }
  });
  return problems;
}
