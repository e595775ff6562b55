import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, resultOf, type Result } from "../domain/result";
import { choiceText, listText } from "../domain/wording";
import type { CellReader } from "./cellReading";
import type { Column, SheetDescription } from "./description";
import type { RawTable } from "./rawTable";
import { cellReader } from "./readCell";

/** A column that a table has. */
export interface FoundColumn<Row> {
  readonly column: Column<Row>;
  /** Its position among the columns described. */
  readonly index: number;
  readonly read: CellReader;
  /** Position in the table's rows. */
  readonly at: number;
}

/**
 * Columns of the table that could be this one: those with its own heading, else with an alias.
 * @param headings of the table, as plain texts
 */
function placesOf<Row>(
  { heading, aliases = [] }: Column<Row>,
  headings: readonly string[],
): number[] {
  const named = (names: readonly string[]) =>
    headings.flatMap((text, at) => (names.includes(text) ? [at] : []));
  const own = named([plainText(heading)]);
  return own.length > 0 ? own : named(aliases.map(plainText));
}

/** The columns of a description that a table has, or what is wrong with its headings. */
export function findColumns<Row>(
  description: SheetDescription<Row>,
  table: RawTable,
): Result<readonly FoundColumn<Row>[]> {
  const { allText = false, zeroIsBlank = false } = table;
  const problems: Problem[] = [];
  const headings = table.headings.map(plainText);
  const found = description.columns.flatMap((column, index): FoundColumn<Row>[] => {
    const places = placesOf(column, headings);
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
        error("missing-column", missingSentence(description, column), {
          sheet: table.sheet,
          row: table.headingRow,
        }),
      );
    const read = cellReader({ ...column, allText, zeroIsBlank });
    return places.slice(0, 1).map((at) => ({ column, index, read, at }));
  });
  if (problems.length === 0) return resultOf(found, []);
  const isHeadless = zeroIsBlank && found.length === 0;
  return failure(isHeadless ? [noHeadings(description, table.sheet)] : problems);
}

/** Of an argument of a function: a table's name alone stands for its rows without the headings. */
function noHeadings<Row>({ table, columns }: SheetDescription<Row>, sheet: string): Problem {
  const first = columns.find(({ mayBeBlank }) => !mayBeBlank) ?? columns[0]!;
  return error(
    "no-headings",
    `None of the headings of the ${table} table, such as "${first.heading}", is in the first row of the range. Give ${table}[#All], or a range that starts with its headings.`,
    { sheet },
  );
}

/** Who has the file of another's may have the column under a heading that is not known here. */
function missingSentence<Row>(
  { table, isFile }: SheetDescription<Row>,
  { heading, aliases = [] }: Column<Row>,
): string {
  if (!isFile) return `The ${table} table has no column "${heading}". Add one with that heading.`;
  const known = choiceText([heading, ...aliases].map((name) => `"${name}"`));
  return `The file has no column "${heading}". Add it, or head the column that holds it ${known}.`;
}
