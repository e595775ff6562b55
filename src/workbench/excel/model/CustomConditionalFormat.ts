import { HostObject } from "../protocol/HostObject";
import { ConditionalFormatRule } from "./ConditionalFormatRule";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import type { ConditionOwner } from "./ConditionOwner";

/** Shows where a formula is true. */
export class CustomConditionalFormat extends HostObject {
  static override readonly excelName = "CustomConditionalFormat";

  constructor(private readonly owner: ConditionOwner<"custom">) {
    super();
  }
  get format() {
    return new ConditionalRangeFormat(this.owner);
  }
  get rule() {
    return new ConditionalFormatRule(this.owner);
  }
}
