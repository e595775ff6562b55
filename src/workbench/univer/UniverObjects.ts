import type { ChartInfo } from "../grid/ChartInfo";
import type { GridCharts } from "../grid/Grid";
import type { Records } from "./Records";

/** The charts. Univer does not draw them; they are records and go into the saved file. */
export class UniverCharts implements GridCharts {
  constructor(private readonly records: Records) {}

  list(sheetId: string): readonly ChartInfo[] {
    return this.records.get<readonly ChartInfo[]>(`charts:${sheetId}`) ?? [];
  }

  put(sheetId: string, chart: ChartInfo): void {
    const charts = this.list(sheetId);
    const isKnown = charts.some(({ id }) => id === chart.id);
    this.records.set(
      `charts:${sheetId}`,
      isKnown ? charts.map((each) => (each.id === chart.id ? chart : each)) : [...charts, chart],
    );
  }

  remove(sheetId: string, id: string): void {
    this.records.set(
      `charts:${sheetId}`,
      this.list(sheetId).filter((chart) => chart.id !== id),
    );
  }
}
