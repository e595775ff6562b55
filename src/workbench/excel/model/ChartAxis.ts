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

  #isValues(): boolean {
    return this.which === "valueTitle";
  }

  get type() {
    return this.which === "categoryTitle" ? "Category" : "Value";
  }
  get title() {
    return new ChartAxisTitle(this.chart, this.which);
  }
  get numberFormat(): string {
    return (this.#isValues() && this.chart.now().valueFormat) || "General";
  }
  set numberFormat(valueFormat: string) {
    if (!this.#isValues()) throw refusals.apiNotFound("ChartAxis.numberFormat");
    this.chart.change({ valueFormat });
  }
  get reversePlotOrder(): boolean {
    return this.which === "categoryTitle" && this.chart.now().reverseCategories;
  }
  set reversePlotOrder(reverseCategories: boolean) {
    if (this.which !== "categoryTitle") throw refusals.apiNotFound("ChartAxis.reversePlotOrder");
    this.chart.change({ reverseCategories });
  }
}
