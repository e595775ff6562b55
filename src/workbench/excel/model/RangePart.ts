import { HostObject } from "../protocol/HostObject";
import type { RangeReference } from "./RangeReference";

/** One side of a range, such as its fill. */
export abstract class RangePart extends HostObject {
  constructor(readonly range: RangeReference) {
    super();
  }
}
