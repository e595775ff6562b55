import { plainText } from "../domain/plainText";
import type { Column, SheetDescription } from "./description";

type Headed = Pick<Column<never>, "heading" | "aliases">;

/** What is used of a description to find its table. */
export type Readable = Pick<SheetDescription<never>, "table" | "sheet"> & {
  readonly columns: readonly Headed[];
  /** Cells over the table, which are read with it where there are some. */
  readonly fields?: readonly Headed[];
};

/** How many of the headings the description knows. */
export function knownHeadings(description: Readable, headings: readonly string[]): number {
  const names = new Set(
    description.columns.flatMap(({ heading, aliases = [] }) =>
      [heading, ...aliases].map(plainText),
    ),
  );
  return new Set(headings.map(plainText).filter((heading) => names.has(heading))).size;
}
