import type { Spot } from "./movedSpot";
import type { SheetPlan } from "./sheetPlan";

/** A note on a cell. */
export interface CellNote extends Spot {
  readonly text: string;
}

/** The notes this product writes: on headings, and on single cells. */
export function ownNotes({ content, layout }: SheetPlan): CellNote[] {
  const headings = layout.columns.flatMap(({ column, at }) =>
    column?.note ? [{ row: layout.headingRow, column: at, text: column.note }] : [],
  );
  const cells = (content.notes ?? []).flatMap(({ row, key, text }) => {
    const placed = layout.columns.find(({ column }) => column?.key === key);
    return placed ? [{ row: layout.firstRow + row, column: placed.at, text }] : [];
  });
  return [...headings, ...cells];
}
