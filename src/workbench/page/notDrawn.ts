import type { Grid } from "../grid/Grid";
import type { WorkbenchState } from "./WorkbenchState";

/** How many charts and shapes the workbook has, which are kept and saved but not drawn here. */
export function notDrawn({
  sheets,
  charts,
  shapes,
}: Grid): Pick<WorkbenchState, "charts" | "shapes"> {
  const ids = sheets.list().map(({ id }) => id);
  return {
    charts: ids.reduce((sum, id) => sum + charts.list(id).length, 0),
    shapes: ids.reduce((sum, id) => sum + shapes.list(id).length, 0),
  };
}
