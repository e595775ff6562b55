import { isOpen, type Status } from "../domain/status";
import type { Column, SheetDescription } from "../sheets/description";
import type { Row as AnyRow } from "../sheets/row";
import { written } from "../sheets/written";

/** A row, as a person names it. */
export interface NamedRow {
  /** Number, or number and term. */
  readonly number: string;
  readonly name: string;
}

/** What stood in a cell before and what would stand there; undefined is blank. */
export interface FieldChange {
  readonly heading: string;
  readonly before: string | number | undefined;
  readonly after: string | number | undefined;
}

/** What would become of the rows of one table. */
export interface TableChanges {
  readonly added: readonly NamedRow[];
  readonly changed: readonly (NamedRow & { readonly fields: readonly FieldChange[] })[];
  /** Marked closed; they stay in the table. */
  readonly closed: readonly NamedRow[];
  /** No longer in the table: clusters that have lost their last open school. */
  readonly gone: readonly NamedRow[];
  readonly unchanged: number;
}

/** Whether anything of a table would be different. */
export const isChanged = ({ added, changed, closed, gone }: TableChanges): boolean =>
  [added, changed, closed, gone].some(({ length }) => length > 0);

interface Row {
  readonly status?: Status;
}

/** What is different between the rows of a table before and after, cell by cell. O(cells). */
export function changesBetween<Of extends NamedRow>(
  { columns }: Pick<SheetDescription<Of>, "columns">,
  before: readonly Of[],
  after: readonly Of[],
): TableChanges {
  const nameOf = ({ number, name }: Of): NamedRow => ({ number, name });
  const earlier = new Map(before.map((row) => [row.number, row]));
  const later = new Set(after.map(({ number }) => number));
  const changes = {
    added: [] as NamedRow[],
    changed: [] as (NamedRow & { readonly fields: readonly FieldChange[] })[],
    closed: [] as NamedRow[],
    gone: before.map(nameOf).filter(({ number }) => !later.has(number)),
    unchanged: 0,
  };
  for (const row of after) {
    const named = nameOf(row);
    const was = earlier.get(named.number);
    const fields = was ? fieldChanges(columns, was, row) : [];
    if (!was) changes.added.push(named);
    else if (fields.length === 0) changes.unchanged += 1;
    else if (isOpen(was as Row) && !isOpen(row as Row)) changes.closed.push(named);
    else changes.changed.push({ ...named, fields });
  }
  return changes;
}

function fieldChanges<Of>(columns: readonly Column<Of>[], was: Of, is: Of): FieldChange[] {
  return columns.flatMap((column) => {
    const { key, heading } = column;
    if (was[key] === is[key]) return [];
    const asWritten = (value: unknown) => written(column as unknown as Column<AnyRow>, value);
    const [before, after] = [asWritten(was[key]), asWritten(is[key])];
    return before === after ? [] : [{ heading, before, after }];
  });
}
