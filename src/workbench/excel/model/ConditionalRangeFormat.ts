import { HostObject } from "../protocol/HostObject";
import { ConditionalRangeFill } from "./ConditionalRangeFill";
import { ConditionalRangeFont } from "./ConditionalRangeFont";
import type { LookOwner } from "./ConditionOwner";

/** What a conditional format lays over the look of a cell. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly excelName = "ConditionalRangeFormat";

  constructor(private readonly owner: LookOwner) {
    super();
  }
  get fill() {
    return new ConditionalRangeFill(this.owner);
  }
  get font() {
    return new ConditionalRangeFont(this.owner);
  }
}
