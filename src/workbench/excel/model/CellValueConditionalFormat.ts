import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import type { ConditionOwner } from "./ConditionOwner";

interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

/** Shows where the value of a cell compares so. */
export class CellValueConditionalFormat extends HostObject {
  static override readonly excelName = "CellValueConditionalFormat";

  constructor(private readonly owner: ConditionOwner<"cellValue">) {
    super();
  }
  get format() {
    return new ConditionalRangeFormat(this.owner);
  }
  get rule(): CellValueRule {
    const { operator, formula1, formula2 } = this.owner.test();
    return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  set rule({ operator, formula1, formula2 }: CellValueRule) {
    if (!operator || formula1 === undefined) throw refusals.invalidArgument();
    this.owner.setTest({
      operator,
      formula1: String(formula1),
      formula2: formula2 === undefined ? undefined : String(formula2),
    });
  }
}
