import { HostObject } from "../protocol/HostObject";
import type { ConditionOwner } from "./ConditionOwner";
import { ConditionalDataBarPositiveFormat } from "./ConditionalDataBarPositiveFormat";

/** Shows a bar as long as the value. The shortest and longest bar are Excel's own choice. */
export class DataBarConditionalFormat extends HostObject {
  static override readonly excelName = "DataBarConditionalFormat";

  constructor(private readonly owner: ConditionOwner<"dataBar">) {
    super();
  }
  get positiveFormat() {
    return new ConditionalDataBarPositiveFormat(this.owner);
  }
  get showDataBarOnly(): boolean {
    return !this.owner.test().showValue;
  }
  set showDataBarOnly(only: boolean) {
    this.owner.setTest({ showValue: !only });
  }
}
