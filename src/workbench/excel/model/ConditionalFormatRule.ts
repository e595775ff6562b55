import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ConditionOwner } from "./ConditionOwner";

/** The formula of a conditional format. */
export class ConditionalFormatRule extends HostObject {
  static override readonly excelName = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionOwner<"custom">) {
    super();
  }
  get formula(): string {
    return this.owner.test().formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw refusals.invalidArgument();
    this.owner.setTest({ formula });
  }
}
