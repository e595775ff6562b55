import { HostObject } from "../protocol/HostObject";
import { ChartFill } from "./ChartFill";

/** The look of a series. */
export class ChartSeriesFormat extends HostObject {
  static override readonly excelName = "ChartSeriesFormat";

  constructor(private readonly setFill: (colour: string) => void) {
    super();
  }
  get fill() {
    return new ChartFill(this.setFill);
  }
}
