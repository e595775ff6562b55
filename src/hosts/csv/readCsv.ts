import { detectDelimiter, parseCsv } from "hucre/csv";
import { plainText } from "../../domain/plainText";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { Cell, RawTable } from "../../sheets/rawTable";
import { decodeText } from "./decodeText";

/**
 * Reads a CSV file; commas, semicolons, tabs or bars between the cells. All cells are text, as
 * they stand; blank ones are null. Lines above the headings are skipped: the headings are the
 * first row that holds two of the `known` ones, else the first with at least two filled cells.
 */
export function readCsv(
  bytes: Uint8Array,
  fileName: string,
  known: readonly string[] = [],
): Result<RawTable> {
  const refused = (code: string, sentence: string) =>
    failure([error(code, sentence, { sheet: fileName })]);
  const text = decodeText(bytes);
  if (text.trim() === "")
    return refused(
      "empty-file",
      "The file is empty. It should hold a row of headings and rows under it.",
    );
  if (text.includes("\u0000"))
    return refused("not-csv", "The file is not text. Save it in Excel as CSV UTF-8 (.csv).");
  const lines = parseCsv(text, { delimiter: delimiterOf(text), typeInference: false });
  const rows = lines.map((line) => line.map(cellOf));
  if (hasOpenQuote(text, rows))
    return refused(
      "open-quote",
      `A quotation mark is opened and not closed in row ${rows.length}. Close it, or take it out.`,
    );
  const at = headingRow(rows, known);
  if (at === -1)
    return refused(
      "no-headings",
      "No row of headings was found. The file should have one row with a heading over each column, at least two of them.",
    );
  const table = tableFrom(rows, at, fileName);
  return table.rows.length > 0
    ? success(table)
    : refused("no-rows", `There are no rows under the headings in row ${at + 1}.`);
}

/**
 * Titles and notes above a table often have a comma where the table has semicolons, so the lines
 * after the first ten are asked as well.
 */
function delimiterOf(text: string): string {
  const later = text
    .split(/\r\n|\r|\n/)
    .slice(10, 60)
    .join("\n");
  return detectDelimiter(later.trim() === "" ? text : later);
}

/** All the rest of the file would be read as one cell. */
function hasOpenQuote(text: string, rows: readonly (readonly Cell[])[]): boolean {
  const isOdd = text.split('"').length % 2 === 0;
  const last = rows[rows.length - 1] ?? [];
  return isOdd && last.some((cell) => typeof cell === "string" && cell.includes("\n"));
}

const cellOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;

function headingRow(rows: readonly (readonly Cell[])[], known: readonly string[]): number {
  const names = new Set(known.map(plainText));
  const isKnown = (cell: Cell) => typeof cell === "string" && names.has(plainText(cell));
  const found = rows.findIndex((row) => row.filter(isKnown).length > 1);
  return found === -1
    ? rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1)
    : found;
}

/** Rows as long as the headings; cells beyond the last heading keep a blank heading. */
function tableFrom(lines: readonly Cell[][], at: number, fileName: string): RawTable {
  const below = lines.slice(at + 1);
  while (below.length > 0 && below[below.length - 1]!.every((cell) => cell === null)) below.pop();
  const width = [lines[at]!, ...below].reduce((most, line) => Math.max(most, lastFilled(line)), 0);
  const columns = Array.from({ length: width }, (_, index) => index);
  return {
    sheet: fileName,
    allText: true,
    headingRow: at + 1,
    firstColumn: 1,
    headings: columns.map((column) => String(lines[at]![column] ?? "")),
    rows: below.map((line) => columns.map((column) => line[column] ?? null)),
  };
}

/** How many cells there are up to the last that is not blank. */
const lastFilled = (line: readonly Cell[]): number =>
  line.reduce<number>((last, cell, index) => (cell === null ? last : index + 1), 0);
