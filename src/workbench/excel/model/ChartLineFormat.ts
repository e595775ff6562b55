import type { ChartLine } from "../../grid/ChartInfo";
import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { colour } from "./colour";

/** The line of a part of a chart. */
export class ChartLineFormat extends HostObject {
  static override readonly excelName = "ChartLineFormat";

  constructor(
    private readonly now: () => ChartLine,
    private readonly set: (line: ChartLine) => void,
  ) {
    super();
  }
  get color(): string {
    return this.now().colour;
  }
  set color(given: string) {
    this.set({ ...this.now(), colour: colour(given) });
  }
  get weight(): number {
    return this.now().weight;
  }
  set weight(weight: number) {
    if (!(weight >= 0)) throw refusals.invalidArgument();
    this.set({ ...this.now(), weight });
  }
  clear() {
    this.set({ ...this.now(), colour: "none" });
  }
}
