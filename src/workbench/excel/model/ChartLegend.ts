import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ChartHandle } from "./chartHandle";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"];

/** The legend of a chart. */
export class ChartLegend extends HostObject {
  static override readonly excelName = "ChartLegend";

  constructor(private readonly chart: ChartHandle) {
    super();
  }
  get visible(): boolean {
    return this.chart.now().legendVisible;
  }
  set visible(legendVisible: boolean) {
    this.chart.change({ legendVisible });
  }
  get position(): string {
    return this.chart.now().legendPosition;
  }
  set position(legendPosition: string) {
    if (!positions.includes(legendPosition)) throw refusals.invalidArgument();
    this.chart.change({ legendPosition });
  }
}
