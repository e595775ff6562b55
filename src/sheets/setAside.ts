import { warning, type Problem } from "../domain/problem";
import type { Row } from "./row";
import type { SheetContent, SheetDescription } from "./description";
import type { Cell, RawTable } from "./rawTable";
import type { Spot } from "./movedSpot";
import type { CellNote } from "./ownNotes";
import type { SheetPlan } from "./sheetPlan";

/** What a person wrote in or on a row that is no longer in its table. */
export type SetAside = {
  readonly table: string;
  readonly row: string;
  readonly heading: string;
  readonly text: string;
};

/** Where that is kept, so a new run loses nothing a person wrote. */
export const setAsideSheet: SheetDescription<Row> = {
  table: "SetAside",
  title: "Set aside",
  purpose: "Your own entries and notes on rows that are no longer in their table.",
  columns: [
    { key: "table", heading: "Table", kind: "text", width: 16 },
    { key: "row", heading: "Row", kind: "text", width: 24 },
    { key: "heading", heading: "Column", kind: "text", width: 24 },
    { key: "text", heading: "What it said", kind: "text", width: 60, wrap: true },
  ],
};

/**
 * Entries in a person's columns of rows that are gone, and the notes that were left over.
 * @param isEntered whether a cell holds something typed: a formula is not set aside, as it says
 * nothing without its row
 */
export function setAsideOf(
  { former, carry, content }: SheetPlan,
  isEntered: (cell: Spot) => boolean,
  notes: readonly CellNote[],
): SetAside[] {
  if (!former || !carry) return [];
  const table = content.description.table;
  const keys = new Map(carry.gone.map(({ row, key }) => [row, key]));
  const headings = new Map(former.columns.map(({ at, heading }) => [at, heading]));
  const entries = carry.gone.flatMap(({ row, key }) =>
    former.columns
      .filter(({ added, at }) => added && isEntered({ row, column: at }))
      .map(({ at, heading }) => ({
        table,
        row: key,
        heading,
        text: shown(former.cells.at(row, at)),
      })),
  );
  const left = notes.map(({ row, column, text }) => ({
    table,
    row: keys.get(row) ?? `row ${row}`,
    heading: `Note on ${headings.get(column) ?? "a column"}`,
    text,
  }));
  return [...entries, ...left].filter(({ text }) => text !== "");
}

const shown = (cell: Cell): string =>
  cell === null || typeof cell === "object" ? "" : String(cell).trim();

/** The sheet with what was set aside before and now. */
export function setAsideContent(
  earlier: RawTable | undefined,
  added: readonly SetAside[],
): SheetContent<Row> {
  const kept = (earlier?.rows ?? []).map(([table, row, heading, text]) => ({
    table: shown(table ?? null),
    row: shown(row ?? null),
    heading: shown(heading ?? null),
    text: shown(text ?? null),
  }));
  return {
    description: setAsideSheet,
    lines: [setAsideSheet.purpose, "Delete what is no longer needed."],
    rows: [...kept, ...added],
  };
}

/** Tells that something was set aside, and where. */
export function toldSetAside(count: number, sheet: string): Problem {
  const entries = count === 1 ? "1 entry" : `${count} entries`;
  return warning(
    "entries-set-aside",
    `${entries} of yours stood in rows that are no longer in their table. They are kept on the sheet ${sheet}.`,
    { sheet },
  );
}
