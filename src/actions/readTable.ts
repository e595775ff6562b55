import type { Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { SheetDescription } from "../sheets/description";
import type { RawTable } from "../sheets/rawTable";
import { readRows, type ReadTable } from "../sheets/readRows";

/** Reads several tables in one go; undefined where the workbook has none. */
export async function readTables<Rows extends readonly unknown[]>(
  host: TableReader,
  ...descriptions: { readonly [Index in keyof Rows]: SheetDescription<Rows[Index]> }
): Promise<{ readonly [Index in keyof Rows]: Result<ReadTable<Rows[Index]> | undefined> }> {
  return rowsOf(descriptions, await host.readTables(descriptions));
}

/** The rows of tables that were read as they stand. */
export function rowsOf<Rows extends readonly unknown[]>(
  descriptions: { readonly [Index in keyof Rows]: SheetDescription<Rows[Index]> },
  tables: readonly (RawTable | undefined)[],
): { readonly [Index in keyof Rows]: Result<ReadTable<Rows[Index]> | undefined> } {
  const results = descriptions.map((description, index) => {
    const raw = tables[index];
    return raw ? readRowsOnce(description, raw) : success(undefined);
  });
  return results as { [Index in keyof Rows]: Result<ReadTable<Rows[Index]> | undefined> };
}

/** What was read of each table, by its description. */
const known = new WeakMap<RawTable, Map<unknown, unknown>>();

/**
 * The rows of a table that was read as it stands. They are read once: several checks and a run look
 * at the same state of a workbook.
 */
export function readRowsOnce<Row>(
  description: SheetDescription<Row>,
  raw: RawTable,
): Result<ReadTable<Row>> {
  const read = known.get(raw) ?? new Map<unknown, unknown>();
  known.set(raw, read);
  const rows = read.get(description) ?? readRows(description, raw);
  read.set(description, rows);
  return rows as Result<ReadTable<Row>>;
}

/** Reads one table; undefined where the workbook has none. */
export const readTable = async <Row>(
  host: TableReader,
  description: SheetDescription<Row>,
): Promise<Result<ReadTable<Row> | undefined>> => (await readTables<[Row]>(host, description))[0];

/** Values of several results together, or the problems of all of them. */
export function all<Values extends readonly unknown[]>(results: {
  readonly [Index in keyof Values]: Result<Values[Index]>;
}): Result<Values> {
  const problems = problemsOf(results);
  if (results.some((result) => !result.ok)) return failure(problems);
  const values = results.map((result) => (result as { value: unknown }).value);
  return success(values as unknown as Values, problems);
}

const problemsOf = (results: readonly Result<unknown>[]): Problem[] =>
  results.flatMap((result) => (result.ok ? result.warnings : result.problems));
