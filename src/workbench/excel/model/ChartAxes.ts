import { HostObject } from "../protocol/HostObject";
import { ChartAxis } from "./ChartAxis";
import type { ChartHandle } from "./chartHandle";

/** The axes of a chart. */
export class ChartAxes extends HostObject {
  static override readonly excelName = "ChartAxes";

  constructor(private readonly chart: ChartHandle) {
    super();
  }
  get categoryAxis() {
    return new ChartAxis(this.chart, "categoryTitle");
  }
  get valueAxis() {
    return new ChartAxis(this.chart, "valueTitle");
  }
}
