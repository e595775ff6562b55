import type { Place } from "../../src/domain/problem";
import type { Cell } from "../../src/sheets/rawTable";
import type { Expected } from "../../src/sheets/cellReading";
import { readCell } from "../../src/sheets/readCell";

const place: Place = { sheet: "Schools", row: 7, column: "Students", address: "E7" };

export const read = (cell: Cell, expected: Expected) => readCell(cell, expected, place);

/** The value of a cell nothing is said against. */
export function valueOf(cell: Cell, expected: Expected) {
  const { value, problem } = read(cell, expected);
  expect(problem).toBeUndefined();
  return value;
}

/** Severity, code and sentence of what is said against a cell, and the value it still has. */
export function problemOf(cell: Cell, expected: Expected) {
  const { value, problem } = read(cell, expected);
  expect(problem?.place).toEqual(place);
  return [problem?.severity, problem?.code, problem?.sentence, value];
}

export const refused = (code: string, sentence: string) => ["error", code, sentence, undefined];
