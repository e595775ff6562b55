import { error, type Problem } from "../domain/problem";
import { listText } from "../domain/wording";
import type { SheetDescription } from "./description";
import { earlierRow } from "./earlierRow";

interface NumberedRows<Row> {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly rowNumbers: readonly number[];
}

/** Rows of a table in which something stands again that may occur only once. */
export function findRepeats<Row>(
  { unique, columns }: SheetDescription<Row>,
  { sheet, rows, rowNumbers }: NumberedRows<Row>,
): Problem[] {
  if (!unique || (unique.length === 1 && ascend(rows, unique[0]!))) return [];
  const headings = unique.map((key) => columns.find((column) => column.key === key)!.heading);
  const earlier = earlierRow<Row>(unique);
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const first = earlier(row, index);
    if (first === undefined) return;
    const key = unique.map((part) => row[part]).join(" · ");
    problems.push(
      error(
        "repeated",
        `${key} stands in row ${rowNumbers[first]} already. Each may occur only once.`,
        { sheet, row: rowNumbers[index]!, column: listText(headings) },
      ),
    );
  });
  return problems;
}

/**
 * Whether the values of a column are texts in ascending order, shorter ones first, as the numbers
 * of a list mostly are: then none stands again, and none need be remembered to know it.
 */
function ascend<Row>(rows: readonly Row[], column: keyof Row): boolean {
  let last = "";
  for (const { [column]: value } of rows) {
    if (typeof value !== "string") return false;
    if (value.length < last.length || (value.length === last.length && value <= last)) return false;
    last = value;
  }
  return true;
}
