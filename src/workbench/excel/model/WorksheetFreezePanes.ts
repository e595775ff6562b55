import { largestSheet } from "../../grid/Area";
import { refusals } from "../protocol/refusals";
import { locate } from "./locate";
import { WorksheetPart } from "./WorksheetPart";

/** Rows and columns that stay in sight. */
export class WorksheetFreezePanes extends WorksheetPart {
  static override readonly excelName = "WorksheetFreezePanes";

  #freeze(rows: number, columns: number): void {
    this.context.grid.sheets.changeSetup(this.sheetId, { frozen: { rows, columns } });
  }

  freezeRows(count = 1) {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1) {
    this.#freeze(0, count);
  }
  /** Freezes everything from the first cell of the sheet to the last of the range. */
  freezeAt(range: unknown) {
    const { area } = locate(this.context.grid, range, this.sheetId);
    this.#freeze(area.row + area.rows, area.column + area.columns);
  }
  unfreeze() {
    this.#freeze(0, 0);
  }
  getLocationOrNullObject() {
    const { rows, columns } = this.context.grid.sheets.setup(this.sheetId).frozen;
    if (rows === 0 && columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      rows: rows || largestSheet.rows,
      columns: columns || largestSheet.columns,
    };
    return this.context.make.range(this.sheetId, area);
  }
  getLocation() {
    const location = this.getLocationOrNullObject();
    if (!location) throw refusals.itemNotFound();
    return location;
  }
}
