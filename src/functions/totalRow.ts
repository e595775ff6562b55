import { isHeadingOf } from "../sheets/isHeadingOf";
import type { RawTable } from "../sheets/rawTable";
import type { Answer } from "./run";

/** Stands in place of a number in the last row of an answer, which adds up those above. */
export const totalMark = "Total";

/**
 * A table without its rows of totals; the others keep their row numbers.
 * @param columns those in which the mark may stand
 */
export function withoutTotals(
  raw: RawTable,
  ...columns: readonly Parameters<typeof isHeadingOf>[0][]
): RawTable {
  const places = raw.headings.flatMap((text, at) =>
    columns.some((column) => isHeadingOf(column, text)) ? [at] : [],
  );
  const isTotal = (row: (typeof raw.rows)[number]) => places.some((at) => row[at] === totalMark);
  return { ...raw, rows: raw.rows.map((row) => (isTotal(row) ? row.map(() => null) : row)) };
}

/**
 * The last row of an answer.
 * @param isSum for each column, whether it is added up, to the hundredth; not where one of its
 *   cells is blank, as the sum would be too small
 */
export const totalRow = (
  rows: readonly (readonly Answer[])[],
  isSum: readonly boolean[],
): Answer[] => [
  totalMark,
  ...isSum.slice(1).map((is, index) => (is ? sumOf(rows.map((row) => row[index + 1])) : undefined)),
];

function sumOf(cells: readonly Answer[]): number | undefined {
  if (cells.includes(undefined)) return undefined;
  const sum = cells.reduce<number>((total, each) => total + Number(each), 0);
  return Math.round(sum * 100) / 100;
}
