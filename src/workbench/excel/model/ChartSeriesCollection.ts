import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ChartHandle } from "./chartHandle";
import { ChartSeries } from "./ChartSeries";

/** The series of a chart. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly excelName = "ChartSeriesCollection";

  constructor(
    private readonly chart: ChartHandle,
    private readonly sheetId: string,
  ) {
    super();
  }

  get items() {
    return this.chart.now().series.map((_, index) => new ChartSeries(this.chart, index));
  }
  get count() {
    return this.chart.now().series.length;
  }
  getCount() {
    return this.chart.now().series.length;
  }
  item(key: string | number) {
    return this.getItemAt(Number(key));
  }
  getItemAt(index: number) {
    if (!(index in this.chart.now().series)) throw refusals.invalidArgument();
    return new ChartSeries(this.chart, index);
  }
  /** A series without values, at the end. */
  add(given?: string) {
    const { series } = this.chart.now();
    const none = { sheetId: this.sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    const name = given ?? `Series${series.length + 1}`;
    this.chart.change({ series: [...series, { name, values: none, fill: "", gapWidth: 150 }] });
    return new ChartSeries(this.chart, series.length);
  }
}
