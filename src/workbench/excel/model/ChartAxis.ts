import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { ChartAxisTitle } from "./ChartAxisTitle";
import type { ChartHandle } from "./chartHandle";

/** One axis of a chart. */
export class ChartAxis extends HostObject {
  static override readonly excelName = "ChartAxis";

  constructor(
    private readonly chart: ChartHandle,
    private readonly which: "categoryTitle" | "valueTitle",
  ) {
    super();
  }

  get type() {
    return this.which === "categoryTitle" ? "Category" : "Value";
  }
  get title() {
    return new ChartAxisTitle(this.chart, this.which);
  }
  get reversePlotOrder(): boolean {
    return this.which === "categoryTitle" && this.chart.now().reverseCategories;
  }
  set reversePlotOrder(reverseCategories: boolean) {
    if (this.which !== "categoryTitle") throw refusals.apiNotFound("ChartAxis.reversePlotOrder");
    this.chart.change({ reverseCategories });
  }
}
