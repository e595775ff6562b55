import type { Condition } from "../Condition";
import type { GridConditions } from "../Grid";
import { placedByPriority } from "../placedByPriority";
import type { MemoryState } from "./MemoryState";

/** The conditional formats of a workbook in memory. */
export class MemoryConditions implements GridConditions {
  constructor(private readonly state: MemoryState) {}

  list(sheetId: string): readonly Condition[] {
    return this.state.sheet(sheetId).conditions;
  }
  put(sheetId: string, condition: Condition): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    sheet.conditions = placedByPriority(sheet.conditions, condition);
  }
  remove(sheetId: string, id: string): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    const left = sheet.conditions.filter((each) => each.id !== id);
    sheet.conditions = left.map((each, priority) => ({ ...each, priority }));
  }
}
