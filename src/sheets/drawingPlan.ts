import type { Spot } from "./movedSpot";
import type { SheetPlan } from "./sheetPlan";

/** By this name, which the Selection Pane shows, our drawing is known in the next run. */
export function drawingName({ content }: SheetPlan): string | undefined {
  const { table, drawing } = content.description;
  return drawing === undefined ? undefined : `LSC ${table} ${drawing}`;
}

/**
 * Whether a drawing that is drawn again stands where a person may have put the one before. That of
 * a notice does not: the next may be of another cluster, with a longer table and another size.
 */
export const staysInPlace = ({ content }: SheetPlan): boolean =>
  content.description.isNotice !== true;

/** As many rows as a chart beside the table takes. */
const chartRows = 20;

/**
 * The cell at whose corner a new drawing stands: one blank row under the table, the chart beside
 * it and all else that stands on the sheet.
 */
export function drawingSpot({ content, layout, former }: SheetPlan): Spot {
  const chart = content.description.chart ? layout.headingRow + chartRows : 0;
  const beside = former && former.cells.lastRow > former.lastRow ? former.cells.lastRow : 0;
  const filled = Math.max(layout.table.bottom, chart, beside);
  return { row: filled + 2, column: layout.origin.column };
}
