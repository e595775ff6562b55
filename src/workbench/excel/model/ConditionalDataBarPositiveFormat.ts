import { HostObject } from "../protocol/HostObject";
import { colour } from "./colour";
import type { ConditionOwner } from "./ConditionOwner";

/** The look of a bar. */
export class ConditionalDataBarPositiveFormat extends HostObject {
  static override readonly excelName = "ConditionalDataBarPositiveFormat";

  constructor(private readonly owner: ConditionOwner<"dataBar">) {
    super();
  }
  get fillColor(): string {
    return this.owner.test().fill;
  }
  set fillColor(given: string) {
    this.owner.setTest({ fill: colour(given) });
  }
  get gradientFill(): boolean {
    return this.owner.test().gradient;
  }
  set gradientFill(gradient: boolean) {
    this.owner.setTest({ gradient });
  }
}
