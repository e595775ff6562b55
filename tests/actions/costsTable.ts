import { costsContent } from "../../src/sheets/costs";
import type { Cell, RawTable } from "../../src/sheets/rawTable";
import { asTable } from "./tableHost";

/** The standard Costs table with some values changed, and rows added: input, from, value. */
export function costsTable(
  changes: Readonly<Record<string, Cell>> = {},
  added: readonly (readonly [input: string, from: Cell, value: Cell])[] = [],
): RawTable {
  const standard = asTable(costsContent(["Standard"]));
  const changed = standard.rows.map((row) => {
    const value = changes[String(row[1])];
    return value === undefined ? row : [...row.slice(0, 3), value, ...row.slice(4)];
  });
  const more = added.map(([input, from, value]) => [
    null,
    input,
    from,
    value,
    ...Array<Cell>(4).fill(null),
  ]);
  return { ...standard, rows: [...changed, ...more] };
}
