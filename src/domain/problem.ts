import { listText } from "./wording";

/** Where a problem is: on a sheet (row and column as a person reads them) or in a named file. */
export interface Place {
  /** Sheet name, or file name where there is no sheet. */
  readonly sheet?: string;
  /** Row as Excel shows it, from 1. */
  readonly row?: number;
  /** What stands in the row, as a person names it: `cluster 64`. */
  readonly about?: string;
  /** Further rows of which the same is to be said. */
  readonly more?: readonly Pick<Place, "row" | "about">[];
  /** Row of the table named as sheet, from 0, where only the table is known. */
  readonly index?: number;
  /** Column heading, as it stands on the sheet. */
  readonly column?: string;
  /** Cell address, for "go to cell": `F12`. */
  readonly address?: string;
}

/**
 * Something a person can put right: what is wrong, where, and what would be right.
 * An error stops the run; a warning is shown and the run goes on.
 */
export interface Problem {
  /** Stable name for tests and programs, such as `unknown-phase`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One or two plain sentences: what is wrong and what would be right. */
  readonly sentence: string;
  readonly place?: Place;
}

export const error = (code: string, sentence: string, place?: Place): Problem => ({
  code,
  severity: "error",
  sentence,
  ...(place && { place }),
});

export const warning = (code: string, sentence: string, place?: Place): Problem => ({
  ...error(code, sentence, place),
  severity: "warning",
});

/** `row 12`, `row 12, cluster 64`, or `rows 12 (cluster 64) and 15 (cluster 70)`. */
function rowsText({ row, about, more = [] }: Place): string | undefined {
  if (row === undefined) return undefined;
  if (more.length === 0) return about === undefined ? `row ${row}` : `row ${row}, ${about}`;
  return `rows ${listText([{ row, about }, ...more].map(shortRow))}`;
}

const shortRow = ({ row, about }: { readonly row?: number; readonly about?: string | undefined }) =>
  about === undefined ? `${row}` : `${row} (${about})`;

/** "Schools, row 12, Students: …" – the place first, as a list of problems is read. */
export function describeProblem({ sentence, place }: Problem): string {
  const where = [place?.sheet, place && rowsText(place), place?.column].filter(
    (part) => part !== undefined,
  );
  return where.length === 0 ? sentence : `${where.join(", ")}: ${sentence}`;
}
