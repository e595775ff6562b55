import type { RawTable } from "./rawTable";

const placeholder = /^\s*not (applicable|calculated)\s*$/i;

/** The table with cells left blank in which a directory says that there is nothing to say. */
export const withoutPlaceholders = (table: RawTable): RawTable => ({
  ...table,
  rows: table.rows.map((cells) =>
    cells.map((cell) => (typeof cell === "string" && placeholder.test(cell) ? null : cell)),
  ),
});
