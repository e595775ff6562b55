import { error, type Place, type Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { SheetDescription } from "./description";
import type { FoundColumn } from "./findColumns";
import type { Cell, RawTable } from "./rawTable";

/**
 * Reads the cells of one row after the other, and adds what is wrong with them to the problems. The
 * checks of a row run only where every cell by itself is right. A row that is blank in all that it
 * needs is one problem, not one for each cell.
 */
export function rowReader<Row>(
  description: SheetDescription<Row>,
  columns: readonly FoundColumn<Row>[],
  table: RawTable,
  problems: Problem[],
): (cells: readonly Cell[], rowNumber: number) => Row {
  const { rowChecks = [], rowOf = rowByKeys(columns) } = description;
  const values: unknown[] = description.columns.map(() => undefined);
  const needed = columns.filter(({ column: { mayBeBlank } }) => !mayBeBlank);
  let column = columns[0]!;
  let row = 0;
  const report = (problem: Problem) =>
    problems.push({ ...problem, place: placeOf(column, row, table) });
  const check = (read: Row) => {
    for (const one of rowChecks)
      for (const { key, ...problem } of one(read)) {
        column = columns.find((each) => each.column.key === key)!;
        report(problem);
      }
  };
  return (cells, rowNumber) => {
    row = rowNumber;
    const before = problems.length;
    for (column of columns) values[column.index] = column.read(cells[column.at] ?? null, report);
    const read = rowOf(values) as Row;
    if (!hasErrors(problems, before)) check(read);
    else if (needed.length > 1 && blanksFrom(problems, before) === needed.length) {
      const others = problems.splice(before).filter(({ code }) => code !== "blank");
      problems.push(blankRow(needed[0]!.at, row, table), ...others);
    }
    return read;
  };
}

/** Rows of the columns that were found: all of one shape, blank cells or not. */
function rowByKeys<Row>(columns: readonly FoundColumn<Row>[]) {
  const blank: Record<string, unknown> = Object.fromEntries(
    columns.map(({ column }) => [column.key, undefined]),
  );
  return (values: readonly unknown[]): object => {
    const row = { ...blank };
    for (const { column, index } of columns) row[column.key] = values[index];
    return row;
  };
}

const placeOf = <Row>(
  { column, at }: FoundColumn<Row>,
  row: number,
  { sheet, firstColumn }: RawTable,
): Place => ({
  sheet,
  row,
  column: column.heading,
  address: cellAddress(firstColumn + at, row),
});

const blanksFrom = (problems: readonly Problem[], from: number): number =>
  problems.slice(from).filter(({ code }) => code === "blank").length;

const blankRow = (at: number, row: number, { sheet, firstColumn }: RawTable): Problem =>
  error("blank-row", "This row is blank where it must be filled. Fill it in, or delete it.", {
    sheet,
    row,
    address: cellAddress(firstColumn + at, row),
  });

function hasErrors(problems: readonly Problem[], from: number): boolean {
  for (let at = from; at < problems.length; at++)
    if (problems[at]!.severity === "error") return true;
  return false;
}
