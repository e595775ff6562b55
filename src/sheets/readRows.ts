import { error, warning, type Place, type Problem } from "../domain/problem";
import { resultOf, success, type Result } from "../domain/result";
import { countText } from "../domain/wording";
import { cellAddress } from "./cellAddress";
import type { RowFinding, SheetDescription } from "./description";
import { findColumns, type FoundColumn } from "./findColumns";
import { findRepeats } from "./findRepeats";
import type { Cell, RawTable } from "./rawTable";

/** The rows of a table, checked, and where each stands. */
export interface ReadTable<Row> {
  /** Sheet it stands on, as the person named it. */
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** Row number, as Excel shows it, of each of the rows. */
  readonly rowNumbers: readonly number[];
}

/**
 * Reads a table by its description: columns by heading (aliases, case, macrons and punctuation
 * aside), wholly blank rows skipped. All problems at once, each with sheet, row and column.
 */
export function readRows<Row>(
  description: SheetDescription<Row>,
  table: RawTable,
): Result<ReadTable<Row>> {
  const read = readEachRow(description, table);
  if (!read.ok) return read;
  const { problems, ...rows } = read.value;
  return resultOf(rows, problems);
}

/**
 * The same where some rows may be wrong: all rows, of each what could be read, and the problems by
 * themselves. Fails only where columns are missing.
 */
export function readEachRow<Row>(
  description: SheetDescription<Row>,
  table: RawTable,
): Result<ReadTable<Row> & { readonly problems: readonly Problem[] }> {
  const columns = findColumns(description, table);
  if (!columns.ok) return columns;
  const problems: Problem[] = [];
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  // What is calculated says nothing by itself, and is not read.
  const calculated = columns.value.filter(({ column }) => column.formula).map(({ at }) => at);
  const read = columns.value.filter(({ at }) => !calculated.includes(at));
  table.rows.forEach((cells, index) => {
    if (cells.every((cell, at) => isBlank(cell) || calculated.includes(at))) return;
    const at = { table, rowNumber: table.headingRow + 1 + index };
    const before = problems.length;
    const row = readRow(read, cells, at, problems);
    rowNumbers.push(at.rowNumber);
    rows.push(row);
    if (description.checkRow && !hasErrors(problems, before))
      for (const finding of description.checkRow(row))
        problems.push(problemOf(finding, columns.value, at));
  });
  if (rows.length === 0 && !description.mayBeEmpty)
    problems.push(
      error("no-rows", `The ${description.table} table has no rows. ${description.purpose}`, {
        sheet: table.sheet,
      }),
    );
  problems.push(...rowsLeftOut(table));
  problems.push(...findRepeats(description, { sheet: table.sheet, rows, rowNumbers }));
  problems.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  return success({ sheet: table.sheet, rows, rowNumbers, problems });
}

function hasErrors(problems: readonly Problem[], from: number): boolean {
  for (let at = from; at < problems.length; at++)
    if (problems[at]!.severity === "error") return true;
  return false;
}

/** An entry typed under a table that did not grow would otherwise be lost without a word. */
function rowsLeftOut({ sheet, rowsBelow = [] }: RawTable): Problem[] {
  if (rowsBelow.length === 0) return [];
  const which =
    rowsBelow.length === 1
      ? `Row ${rowsBelow[0]} stands below the table and is not read.`
      : `${countText(rowsBelow.length, "row")} from row ${rowsBelow[0]} on stand below the table and are not read.`;
  return [
    warning(
      "rows-below-table",
      `${which} If they belong to it, drag the table's lower right corner down over them.`,
      { sheet, row: rowsBelow[0]! },
    ),
  ];
}

const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

interface RowPlace {
  readonly table: RawTable;
  readonly rowNumber: number;
}

/** Reads one row and adds what is wrong with its cells to the problems. */
function readRow<Row>(
  columns: readonly FoundColumn<Row>[],
  cells: readonly Cell[],
  place: RowPlace,
  problems: Problem[],
): Row {
  const row: Record<string, unknown> = {};
  let column = columns[0]!;
  const report = (problem: Problem) => problems.push({ ...problem, place: placeOf(column, place) });
  for (column of columns) {
    const value = column.read(cells[column.at] ?? null, report);
    if (value !== undefined) row[column.key] = value;
  }
  return row as Row;
}

const placeOf = <Row>({ column, at }: FoundColumn<Row>, { table, rowNumber }: RowPlace): Place => ({
  sheet: table.sheet,
  row: rowNumber,
  column: column.heading,
  address: cellAddress(table.firstColumn + at, rowNumber),
});

function problemOf<Row>(
  { key, code, severity, sentence }: RowFinding<Row>,
  columns: readonly FoundColumn<Row>[],
  place: RowPlace,
): Problem {
  const found = columns.find(({ column }) => column.key === key)!;
  return { code, severity, sentence, place: placeOf(found, place) };
}
