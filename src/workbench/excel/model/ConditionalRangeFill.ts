import { HostObject } from "../protocol/HostObject";
import { colour } from "./colour";
import type { LookOwner } from "./ConditionOwner";

/** The background a conditional format gives. */
export class ConditionalRangeFill extends HostObject {
  static override readonly excelName = "ConditionalRangeFill";

  constructor(private readonly owner: LookOwner) {
    super();
  }
  get color(): string {
    return this.owner.look().fill ?? "";
  }
  set color(given: string) {
    this.owner.setLook({ fill: colour(given) });
  }
  clear() {
    this.owner.setLook({ fill: undefined });
  }
}
