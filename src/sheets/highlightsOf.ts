import type { Highlight, ValueHighlight } from "./description";
import { bodyOf } from "./layout";
import type { Rectangle } from "./rectangle";
import type { Row } from "./row";
import type { SheetPlan } from "./sheetPlan";

/** How cells are coloured, wherever they stand. */
export type Rule =
  | Omit<ValueHighlight<Row>, "column">
  | Omit<Extract<Highlight<Row>, { kind: "bar" }>, "column">;

/** The colours of a sheet and where they go: those of columns, and after them those of fields. */
export function highlightsOf({
  content,
  layout,
}: SheetPlan): { highlight: Rule; range: Rectangle }[] {
  const columns = (content.description.highlights ?? []).flatMap((highlight) => {
    const placed = layout.columns.find(({ column }) => column?.key === highlight.column);
    return placed ? [{ highlight, range: bodyOf(layout, placed.at) }] : [];
  });
  const fields = layout.fields.flatMap(({ field, row, at }) => {
    const range = { top: row, left: at, bottom: row, right: at };
    return (field.highlights ?? []).map((highlight) => ({ highlight, range }));
  });
  return [...columns, ...fields];
}
