import { error, warning, type Problem } from "../domain/problem";
import { resultOf, success, type Result } from "../domain/result";
import { countText } from "../domain/wording";
import type { SheetDescription } from "./description";
import { findColumns } from "./findColumns";
import { findRepeats } from "./findRepeats";
import { isBlank } from "./isBlank";
import { rowReader } from "./rowReader";
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
  // What is calculated says nothing by itself, and is not read.
  const entered = columns.value.filter(({ column }) => !column.formula);
  const calculated = new Set(
    columns.value.flatMap(({ column, at }) => (column.formula ? [at] : [])),
  );
  const read = rowReader(description, entered, table, problems);
  const isNothing = (cell: Cell, at: number) =>
    isBlank(cell, table.zeroIsBlank) || calculated.has(at);
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  table.rows.forEach((cells, index) => {
    if (cells.every(isNothing)) return;
    const rowNumber = table.headingRow + 1 + index;
    rowNumbers.push(rowNumber);
    rows.push(read(cells, rowNumber));
  });
  if (rows.length === 0 && !description.mayBeEmpty)
    problems.push(
      error(
        "no-rows",
        `${description.isFile ? "The file" : `The ${description.table} table`} has no rows. ${description.purpose}`,
        {
          sheet: table.sheet,
        },
      ),
    );
  problems.push(...rowsLeftOut(table));
  problems.push(...findRepeats(description, { sheet: table.sheet, rows, rowNumbers }));
  problems.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  return success({ sheet: table.sheet, rows, rowNumbers, problems });
}

/** An entry typed under a table that did not grow would otherwise be lost without a word. */
function rowsLeftOut({ sheet, rowsBelow = [] }: RawTable): Problem[] {
  if (rowsBelow.length === 0) return [];
  const [first] = rowsBelow;
  const sentence =
    rowsBelow.length === 1
      ? `Row ${first} stands below the table and is not read. If it belongs to it, drag the table's lower right corner down over it.`
      : `${countText(rowsBelow.length, "row")} from row ${first} on stand below the table and are not read. If they belong to it, drag the table's lower right corner down over them.`;
  return [warning("rows-below-table", sentence, { sheet, row: first! })];
}
