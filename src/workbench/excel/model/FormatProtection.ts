import { changeLook, lookOf } from "./rangeLook";
import { RangePart } from "./RangePart";

/** Whether protection of the sheet locks the cells. */
export class FormatProtection extends RangePart {
  static override readonly excelName = "FormatProtection";

  get locked(): boolean | null {
    return lookOf(this.range, "locked");
  }
  set locked(locked: boolean) {
    changeLook(this.range, { locked });
  }
}
