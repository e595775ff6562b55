import type { Cell, RawTable } from "./rawTable";

/** The table without the notes under it: last rows of which at most one cell is filled. */
export function withoutNotes(table: RawTable): RawTable {
  const rows = [...table.rows];
  const isNote = (row: readonly Cell[]) => row.filter(isFilled).length <= 1;
  while (table.headings.length > 1 && rows.length > 0 && isNote(rows[rows.length - 1]!)) rows.pop();
  return rows.length === table.rows.length ? table : { ...table, rows };
}

const isFilled = (cell: Cell): boolean => cell !== null && String(cell).trim() !== "";
