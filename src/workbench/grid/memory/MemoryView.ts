import type { Area } from "../Area";
import type { GridView } from "../Grid";
import type { MemoryState } from "./MemoryState";

/** What of a workbook in memory would be on the screen. */
export class MemoryView implements GridView {
  constructor(private readonly state: MemoryState) {}

  activeSheet(): string {
    return this.state.workbook.activeSheet;
  }
  activate(sheetId: string): void {
    const { workbook } = this.state;
    if (workbook.activeSheet === sheetId) return;
    workbook.activeSheet = sheetId;
    workbook.selection = { sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.state.emit("activate", { sheetId });
  }
  selection() {
    return this.state.workbook.selection;
  }
  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    this.state.workbook.selection = { sheetId, area };
    this.state.emit("selection", { sheetId, area });
  }
}
