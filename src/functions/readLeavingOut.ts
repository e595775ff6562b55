import type { Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { SheetDescription } from "../sheets/description";
import type { RawTable } from "../sheets/rawTable";
import { readRows, type ReadTable } from "../sheets/readRows";

/** The rows of a table that can be read, and what is wrong with each of the others. */
export interface ReadPart<Row> {
  readonly table: ReadTable<Row>;
  /** The first error of each row that was left out, by row number. */
  readonly leftOut: ReadonlyMap<number, Problem>;
  /** Errors of all these rows. */
  readonly problems: readonly Problem[];
}

/** Reads a table without the rows that are wrong. What is wrong with the whole table still stands. */
export function readLeavingOut<Row>(
  description: SheetDescription<Row>,
  raw: RawTable,
): Result<ReadPart<Row>> {
  const whole = readRows(description, raw);
  if (whole.ok) return success({ table: whole.value, leftOut: new Map(), problems: [] });
  const errors = whole.problems.filter(({ severity }) => severity === "error");
  const inRows = errors.filter(({ place }) => (place?.row ?? 0) > raw.headingRow);
  if (inRows.length < errors.length) return whole;
  const leftOut = new Map(
    inRows.map((problem) => [problem.place!.row!, problem] as const).reverse(),
  );
  const rows = raw.rows.map((row, index) =>
    leftOut.has(raw.headingRow + 1 + index) ? row.map(() => null) : row,
  );
  const rest = readRows(description, { ...raw, rows });
  return rest.ok ? success({ table: rest.value, leftOut, problems: inRows }) : failure(errors);
}
