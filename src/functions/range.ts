import { isBlankText } from "../sheets/isBlank";
import type { Cell } from "../sheets/rawTable";

/** The cells of one argument, without the blank rows and columns at its end. A value is one cell. */
export interface Range {
  /** Name of the argument, as Excel shows it. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells in each row. */
  readonly width: number;
  /** Rows as given, with the blank ones at the end. */
  readonly height: number;
}

/** Excel hands a blank cell over as 0 or as nothing, depending on the machine: never told apart. */
export const isBlank = (cell: unknown): boolean =>
  cell === 0 ||
  cell === null ||
  cell === undefined ||
  (typeof cell === "string" && isBlankText(cell));

/** What Excel hands over for an argument: a whole column, a range, one value or nothing. */
export function rangeOf(name: string, given: unknown): Range {
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  const height = lastFilled(all, (row) => widthOf(row) > 0);
  let width = 0;
  for (let at = 0; at < height; at++) width = Math.max(width, widthOf(all[at]));
  const rows = all.slice(0, height).map((row) => rowOf(cellsOf(row), width));
  return { name, width, height: all.length, rows };
}

const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

const isFilled = (cell: unknown): boolean => !isBlank(cell);

const widthOf = (row: unknown): number => lastFilled(cellsOf(row), isFilled);

/** How many there are up to the last that is filled. */
function lastFilled(all: readonly unknown[], isFilled: (one: unknown) => boolean): number {
  let count = all.length;
  while (count > 0 && !isFilled(all[count - 1])) count--;
  return count;
}

/** The row as given where nothing in it needs to change: Excel hands over new ones each time. */
function rowOf(given: readonly unknown[], width: number): readonly Cell[] {
  for (let at = 0; at < width; at++) if (!isCell(given[at])) return changedRow(given, width);
  return given.length === width ? (given as readonly Cell[]) : changedRow(given, width);
}

const changedRow = (given: readonly unknown[], width: number): readonly Cell[] =>
  Array.from({ length: width }, (_, at) => cellOf(given[at]));

/** Whether it is a cell as it stands, neither an object nor a text without words. */
function isCell(given: unknown): given is Cell {
  if (typeof given === "number") return Number.isFinite(given);
  if (typeof given === "string") return !isBlankText(given);
  return given === null || typeof given === "boolean";
}

/** One cell as Excel hands it over; errors and data types are objects. */
function cellOf(given: unknown): Cell {
  if (isCell(given)) return given;
  if (typeof given === "number") return { error: "#NUM!" };
  return typeof given === "object" ? cellOfObject(given!) : null;
}

function cellOfObject(given: object): Cell {
  if ("code" in given && typeof given.code === "string") return { error: given.code };
  const { basicValue } = given as { basicValue?: unknown };
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return { error: basicValue };
  const isPlain = typeof basicValue !== "object" && basicValue !== undefined;
  return isPlain ? cellOf(basicValue) : { error: "#VALUE!" };
}

/** Whether two ranges are as high and hold the same. O(cells). */
export function isSameRange(a: Range, b: Range): boolean {
  if (a.width !== b.width || a.height !== b.height || a.rows.length !== b.rows.length) return false;
  return a.rows.every((row, index) => isSameRow(row, b.rows[index]!));
}

function isSameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  for (let at = 0; at < a.length; at++)
    if (a[at] !== b[at] && !isSameError(a[at]!, b[at]!)) return false;
  return true;
}

const isSameError = (a: Cell, b: Cell): boolean => {
  const [x, y] = [a, b].map((cell) => (typeof cell === "object" && cell !== null ? cell : {}));
  return "error" in x! && "error" in y! && x.error === y.error;
};
