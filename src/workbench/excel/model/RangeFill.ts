import { colour } from "./colour";
import { changeLook, lookOf } from "./rangeLook";
import { RangePart } from "./RangePart";

/** The background of cells. */
export class RangeFill extends RangePart {
  static override readonly excelName = "RangeFill";

  /** White where there is none, as Excel says it; "" where cells differ: belief `mixed fills`. */
  get color(): string {
    const fill = lookOf(this.range, "fill");
    return fill === "" ? "#FFFFFF" : (fill ?? "");
  }
  set color(given: string) {
    changeLook(this.range, { fill: colour(given) });
  }
  clear() {
    changeLook(this.range, { fill: "" });
  }
}
