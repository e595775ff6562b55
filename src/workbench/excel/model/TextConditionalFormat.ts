import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import type { ConditionOwner } from "./ConditionOwner";

interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** Shows where a cell holds a text. */
export class TextConditionalFormat extends HostObject {
  static override readonly excelName = "TextConditionalFormat";

  constructor(private readonly owner: ConditionOwner<"containsText">) {
    super();
  }
  get format() {
    return new ConditionalRangeFormat(this.owner);
  }
  get rule(): TextRule {
    const { operator, text } = this.owner.test();
    return { operator, text };
  }
  set rule({ operator, text }: TextRule) {
    if (!operator || !text) throw refusals.invalidArgument();
    this.owner.setTest({ operator, text });
  }
}
