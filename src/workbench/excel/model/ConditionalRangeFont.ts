import { HostObject } from "../protocol/HostObject";
import { colour } from "./colour";
import type { LookOwner } from "./ConditionOwner";

/** The letters a conditional format gives. */
export class ConditionalRangeFont extends HostObject {
  static override readonly excelName = "ConditionalRangeFont";

  constructor(private readonly owner: LookOwner) {
    super();
  }
  get color(): string {
    return this.owner.look().fontColour ?? "";
  }
  set color(given: string) {
    this.owner.setLook({ fontColour: colour(given) });
  }
  get bold(): boolean {
    return this.owner.look().bold ?? false;
  }
  set bold(bold: boolean) {
    this.owner.setLook({ bold });
  }
  get italic(): boolean {
    return this.owner.look().italic ?? false;
  }
  set italic(italic: boolean) {
    this.owner.setLook({ italic });
  }
}
