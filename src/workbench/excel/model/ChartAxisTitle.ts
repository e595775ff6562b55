import { ChartTitle } from "./ChartTitle";

/** The title of an axis. */
export class ChartAxisTitle extends ChartTitle {
  static override readonly excelName = "ChartAxisTitle";
}
