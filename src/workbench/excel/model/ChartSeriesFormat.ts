import { HostObject } from "../protocol/HostObject";
import type { ChartLine } from "../../grid/ChartInfo";
import { ChartFill } from "./ChartFill";
import { ChartLineFormat } from "./ChartLineFormat";

/** How the look of a series is read and changed. */
export interface SeriesLook {
  readonly setFill: (colour: string) => void;
  readonly line: () => ChartLine;
  readonly setLine: (line: ChartLine) => void;
}

/** The look of a series. */
export class ChartSeriesFormat extends HostObject {
  static override readonly excelName = "ChartSeriesFormat";

  constructor(private readonly look: SeriesLook) {
    super();
  }
  get fill() {
    return new ChartFill(this.look.setFill);
  }
  get line() {
    return new ChartLineFormat(this.look.line, this.look.setLine);
  }
}
