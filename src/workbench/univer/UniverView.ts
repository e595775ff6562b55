import type { Area } from "../grid/Area";
import type { GridView } from "../grid/Grid";
import { areaOf } from "../file/areas";
import type { UniverBook } from "./UniverBook";

/** What a person looks at. */
export class UniverView implements GridView {
  constructor(private readonly book: UniverBook) {}

  activeSheet(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.activeSheet() !== sheetId) this.book.workbook.setActiveSheet(this.book.sheet(sheetId));
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheet = this.book.workbook.getActiveSheet();
    const range = sheet.getSelection()?.getActiveRange()?.getRange();
    const area = range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: sheet.getSheetId(), area };
  }

  /** Shows a sheet with cells selected where it was last looked at. */
  show(sheetId: string, area: Area): void {
    this.activate(sheetId);
    this.book.range(sheetId, this.book.clip(sheetId, area)).activate();
  }

  select(sheetId: string, area: Area): void {
    this.show(sheetId, area);
    this.book.sheet(sheetId).scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 2));
  }
}
