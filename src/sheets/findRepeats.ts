import { error, type Problem } from "../domain/problem";
import { listText } from "../domain/wording";
import type { SheetDescription } from "./description";

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
  if (!unique) return [];
  const headings = unique.map((key) => columns.find((column) => column.key === key)!.heading);
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const key = keyOf(row, unique);
    if (key === undefined) return;
    const before = first.get(key);
    if (before === undefined) first.set(key, rowNumbers[index]!);
    else
      problems.push(
        error("repeated", `${key} stands in row ${before} already. Each may occur only once.`, {
          sheet,
          row: rowNumbers[index]!,
          column: listText(headings),
        }),
      );
  });
  return problems;
}

/** What may not repeat, as one text; undefined where a part of it is blank. */
function keyOf<Row>(row: Row, unique: readonly (keyof Row & string)[]): string | undefined {
  let key: string | undefined;
  for (const part of unique) {
    const value = row[part] as string | undefined;
    if (value === undefined) return undefined;
    key = key === undefined ? value : `${key} · ${value}`;
  }
  return key;
}
