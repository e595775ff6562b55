import type { ChartInfo } from "../../grid/ChartInfo";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { mayDo } from "./permission";

/** A chart for the objects that are its parts. */
export interface ChartHandle {
  readonly context: ModelContext;
  now(): ChartInfo;
  change(change: Partial<ChartInfo>): void;
}

/** The chart of that id on that sheet. It throws ItemNotFound when it is used once the chart is gone. */
export function chartHandle(context: ModelContext, sheetId: string, id: string): ChartHandle {
  const now = (): ChartInfo => {
    const found = context.grid.charts.list(sheetId).find((chart) => chart.id === id);
    if (!found) throw refusals.itemNotFound();
    return found;
  };
  return {
    context,
    now,
    change: (change) => {
      mayDo(context.grid, sheetId, "allowEditObjects");
      context.grid.charts.put(sheetId, { ...now(), ...change });
    },
  };
}
