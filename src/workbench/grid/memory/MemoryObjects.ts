import type { ChartInfo } from "../ChartInfo";
import type { GridCharts } from "../Grid";
import type { MemoryState } from "./MemoryState";

/** The charts of a workbook in memory. */
export class MemoryCharts implements GridCharts {
  constructor(private readonly state: MemoryState) {}

  list(sheetId: string): readonly ChartInfo[] {
    return this.state.sheet(sheetId).charts;
  }
  put(sheetId: string, chart: ChartInfo): void {
    this.state.beforeChange();
    const { charts } = this.state.sheet(sheetId);
    const place = charts.findIndex(({ id }) => id === chart.id);
    if (place < 0) charts.push(chart);
    else charts[place] = chart;
  }
  remove(sheetId: string, id: string): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
  }
}
