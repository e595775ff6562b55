import { error, type Problem } from "../domain/problem";
import { plainText } from "../domain/plainText";
import { resultOf, type Result } from "../domain/result";
import { cellAddress } from "./cellAddress";
import type { Field, SheetDescription } from "./description";
import type { RawTable } from "./rawTable";
import { readCell } from "./readCell";

/** Values of the fields over a table by their keys; a blank one is left out. */
export type FieldValues = Readonly<Record<string, string | number | boolean>>;

/** Reads the fields over a table by their names; those that are calculated are not read. */
export function readFields<Row>(
  { fields = [] }: SheetDescription<Row>,
  table: RawTable,
): Result<FieldValues> {
  const problems: Problem[] = [];
  const values: Record<string, string | number | boolean> = {};
  for (const field of fields.filter(({ formula }) => formula === undefined)) {
    const { value, problem } = readField(field, table);
    if (problem) problems.push(problem);
    if (value !== undefined) values[field.key] = value;
  }
  return resultOf(values, problems);
}

function readField<Row>(field: Field<Row>, { above = [], sheet, firstColumn }: RawTable) {
  const { heading } = field;
  const row = above.findIndex(([first]) => plainText(String(first ?? "")) === plainText(heading));
  if (row === -1) {
    const sentence = `The cell "${heading}" over the table is missing. Write ${heading} above the table and its value beside it.`;
    return { problem: error("missing-field", sentence, { sheet, column: heading }) };
  }
  const address = cellAddress(firstColumn + 1, row + 1);
  const place = { sheet, row: row + 1, column: heading, address };
  return readCell(above[row]![1] ?? null, { ...field, mayBeBlank: true }, place);
}
