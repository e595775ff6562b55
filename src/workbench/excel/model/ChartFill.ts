import { HostObject } from "../protocol/HostObject";
import { colour } from "./colour";

/** The colour of a part of a chart. */
export class ChartFill extends HostObject {
  static override readonly excelName = "ChartFill";

  constructor(private readonly set: (colour: string) => void) {
    super();
  }
  setSolidColor(given: string) {
    this.set(colour(given));
  }
  clear() {
    this.set("none");
  }
}
