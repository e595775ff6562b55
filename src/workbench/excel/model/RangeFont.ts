import { refusals } from "../protocol/refusals";
import { colour } from "./colour";
import { changeLook, lookOf } from "./rangeLook";
import { RangePart } from "./RangePart";

/** The letters of cells. */
export class RangeFont extends RangePart {
  static override readonly excelName = "RangeFont";

  get bold(): boolean | null {
    return lookOf(this.range, "bold");
  }
  set bold(bold: boolean) {
    changeLook(this.range, { bold });
  }
  get italic(): boolean | null {
    return lookOf(this.range, "italic");
  }
  set italic(italic: boolean) {
    changeLook(this.range, { italic });
  }
  get underline(): string | null {
    return lookOf(this.range, "underline");
  }
  set underline(underline: string) {
    if (!["None", "Single", "Double"].includes(underline))
      throw refusals.apiNotFound(`RangeFont.underline(${underline})`);
    changeLook(this.range, { underline });
  }
  get color(): string {
    return lookOf(this.range, "fontColour") ?? "";
  }
  set color(given: string) {
    changeLook(this.range, { fontColour: colour(given) });
  }
  get name(): string | null {
    return lookOf(this.range, "fontName");
  }
  set name(fontName: string) {
    changeLook(this.range, { fontName });
  }
  /** In points. */
  get size(): number | null {
    return lookOf(this.range, "fontSize");
  }
  set size(fontSize: number) {
    if (!(fontSize >= 1 && fontSize <= 409)) throw refusals.invalidArgument();
    changeLook(this.range, { fontSize });
  }
}
