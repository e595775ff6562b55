import { plainText } from "../domain/plainText";
import { error, warning, type Place, type Problem } from "../domain/problem";
import { failure, resultOf, type Result } from "../domain/result";
import { countText, listText } from "../domain/wording";
import { cellAddress } from "./cellAddress";
import type { Column, RowFinding, SheetDescription } from "./description";
import type { Cell, RawTable } from "./rawTable";
import { readCell, type Expected } from "./readCell";

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
  const columns = findColumns(description, table);
  if (!columns.ok) return columns;
  const problems: Problem[] = [];
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  table.rows.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const rowNumber = table.headingRow + 1 + index;
    rowNumbers.push(rowNumber);
    const at = { table, rowNumber };
    const read = readRow(columns.value, cells, at);
    rows.push(read.row);
    problems.push(...read.problems);
    if (description.checkRow && !read.problems.some(({ severity }) => severity === "error"))
      for (const finding of description.checkRow(read.row))
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
  return resultOf({ sheet: table.sheet, rows, rowNumbers }, problems);
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

interface Found<Row> {
  readonly column: Column<Row>;
  readonly expected: Expected;
  /** Position in the table's rows. */
  readonly at: number;
}

/** Columns of the table that could be this one: those with its own heading, else with an alias. */
function placesOf<Row>({ heading, aliases }: Column<Row>, headings: readonly string[]): number[] {
  const named = (column: { readonly heading: string; readonly aliases?: readonly string[] }) =>
    headings.flatMap((text, at) => (isHeadingOf(column, text) ? [at] : []));
  const own = named({ heading });
  return own.length > 0 ? own : named({ heading, ...(aliases && { aliases }) });
}

/** Whether a heading on a sheet is that of a column. */
export function isHeadingOf(
  { heading, aliases = [] }: { readonly heading: string; readonly aliases?: readonly string[] },
  text: string,
): boolean {
  const plain = plainText(text);
  return [heading, ...aliases].some((name) => plainText(name) === plain);
}

function findColumns<Row>(
  { columns, table: name }: SheetDescription<Row>,
  table: RawTable,
): Result<readonly Found<Row>[]> {
  const problems: Problem[] = [];
  const found = columns.flatMap((column): Found<Row>[] => {
    const places = placesOf(column, table.headings);
    const place = { sheet: table.sheet, row: table.headingRow, column: column.heading };
    if (places.length > 1)
      problems.push(
        error(
          "column-twice",
          `Two columns could be "${column.heading}": ${listText(places.map((at) => `"${table.headings[at]}"`))}. Rename the one that is not.`,
          place,
        ),
      );
    if (places.length === 0 && (column.mustExist || !column.mayBeBlank))
      problems.push(
        error(
          "missing-column",
          `The ${name} table has no column "${column.heading}". Add one with that heading.`,
          { sheet: table.sheet, row: table.headingRow },
        ),
      );
    const expected = { ...column, allText: table.allText ?? false };
    return places.slice(0, 1).map((at) => ({ column, expected, at }));
  });
  return problems.length > 0 ? failure(problems) : resultOf(found, []);
}

interface RowPlace {
  readonly table: RawTable;
  readonly rowNumber: number;
}

const nowhere: Place = {};

function readRow<Row>(
  columns: readonly Found<Row>[],
  cells: readonly Cell[],
  place: RowPlace,
): { readonly row: Row; readonly problems: readonly Problem[] } {
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const found of columns) {
    const { column, expected, at } = found;
    // Most cells are right: where a cell stands is worked out only for those that are not.
    const { value, problem } = readCell(cells[at] ?? null, expected, nowhere);
    if (problem) problems.push({ ...problem, place: placeOf(found, place) });
    if (value !== undefined) row[column.key] = value;
  }
  return { row: row as Row, problems };
}

const placeOf = <Row>({ column, at }: Found<Row>, { table, rowNumber }: RowPlace): Place => ({
  sheet: table.sheet,
  row: rowNumber,
  column: column.heading,
  address: cellAddress(table.firstColumn + at, rowNumber),
});

function problemOf<Row>(
  { key, code, severity, sentence }: RowFinding<Row>,
  columns: readonly Found<Row>[],
  place: RowPlace,
): Problem {
  const found = columns.find(({ column }) => column.key === key)!;
  return { code, severity, sentence, place: placeOf(found, place) };
}

/** What may not repeat, as one text; undefined where a part of it is blank. */
function keyOf<Row>(row: Row, unique: readonly (keyof Row & string)[]): string | undefined {
  if (unique.length === 1) return row[unique[0]!] as string | undefined;
  const values = unique.map((key) => row[key]);
  return values.some((value) => value === undefined) ? undefined : values.join(" · ");
}

function findRepeats<Row>(
  { unique, columns }: SheetDescription<Row>,
  { sheet, rows, rowNumbers }: ReadTable<Row>,
): Problem[] {
  if (!unique) return [];
  const headings = unique.map((key) => columns.find((column) => column.key === key)!.heading);
  const first = new Map<string, number>();
  return rows.flatMap((row, index): Problem[] => {
    const key = keyOf(row, unique);
    const before = key === undefined ? undefined : first.get(key);
    if (before === undefined) {
      if (key !== undefined) first.set(key, rowNumbers[index]!);
      return [];
    }
    return [
      error("repeated", `${key} stands in row ${before} already. Each may occur only once.`, {
        sheet,
        row: rowNumbers[index]!,
        column: listText(headings),
      }),
    ];
  });
}
