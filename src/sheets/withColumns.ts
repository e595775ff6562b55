import type { Column, SheetDescription } from "./description";

/**
 * A sheet as far as some of its columns, to read back what was written: the others may have been
 * changed or removed since.
 */
export function withColumns<Row, Key extends keyof Row & string>(
  { table, title, purpose, columns }: SheetDescription<Row>,
  keys: readonly Key[],
): SheetDescription<Pick<Row, Key>> {
  const isKept = (column: Column<Row>): column is Column<Row> & Column<Pick<Row, Key>> =>
    keys.some((key) => key === column.key);
  return { table, title, purpose, columns: columns.filter(isKept) };
}
