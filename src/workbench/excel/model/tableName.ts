import type { Grid } from "../../grid/Grid";
import { refusals } from "../protocol/refusals";

/**
 * Throws where Excel would refuse the name for a table: InvalidArgument. Belief `taken table names`:
 * one that another table or a name of the workbook has is refused so too.
 */
export function assertTableName(grid: Grid, name: unknown, ownId: string): asserts name is string {
  const isName = typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!isName || /^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(name)) throw refusals.invalidArgument();
  const key = name.toLowerCase();
  const tables = grid.tables.list().filter(({ id }) => id !== ownId);
  if ([...tables, ...grid.names.list()].some((each) => each.name.toLowerCase() === key))
    throw refusals.invalidArgument(`The name "${name}" is taken.`);
}

/** `Table3`: the first such name that is free. */
export function freeTableName(grid: Grid): string {
  const taken = new Set(grid.tables.list().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
