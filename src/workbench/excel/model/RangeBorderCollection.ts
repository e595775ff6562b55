import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { RangeBorder, type BorderPlace } from "./RangeBorder";
import type { RangeReference } from "./RangeReference";

const places: readonly BorderPlace[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

/** The lines around the cells of a range and between them. Diagonals are not supported. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly excelName = "RangeBorderCollection";

  constructor(private readonly range: RangeReference) {
    super();
  }
  get items() {
    return places.map((place) => new RangeBorder(this.range, place));
  }
  get count() {
    return places.length;
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const place = places.find((each) => each === key);
    if (!place) throw refusals.apiNotFound(`RangeBorderCollection.getItem(${key})`);
    return new RangeBorder(this.range, place);
  }
}
