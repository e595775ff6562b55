import type { FormerSheet } from "./excelJob";

const known = new WeakMap<FormerSheet, ReadonlyMap<number, number>>();

/** The row that each row of the new table stood in before; new rows are absent. */
export function formerRows(was: FormerSheet): ReadonlyMap<number, number> {
  const found = known.get(was);
  if (found) return found;
  const rows = new Map<number, number>();
  const { table } = was.block;
  for (let row = table?.range.top ?? 1; table && row <= table.range.bottom; row++) {
    const to = was.carry.rowTo(row);
    if (to !== undefined) rows.set(to, row);
  }
  known.set(was, rows);
  return rows;
}
