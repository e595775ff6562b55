import { Application } from "./Application";
import { DocumentProperties } from "./DocumentProperties";
import { ModelObject } from "./ModelObject";
import { NamedItemCollection } from "./NamedItemCollection";
import { SettingCollection } from "./SettingCollection";
import { TableCollection } from "./TableCollection";
import { WorksheetCollection } from "./WorksheetCollection";

/** The workbook: where every path of the client begins. */
export class Workbook extends ModelObject {
  static override readonly excelName = "Workbook";

  get name() {
    return this.context.grid.book.name();
  }
  get application() {
    return new Application(this.context);
  }
  get worksheets() {
    return new WorksheetCollection(this.context);
  }
  get tables() {
    return new TableCollection(this.context);
  }
  get names() {
    return new NamedItemCollection(this.context);
  }
  get properties() {
    return new DocumentProperties(this.context);
  }
  get settings() {
    return new SettingCollection(this.context);
  }
  getSelectedRange() {
    const { sheetId, area } = this.context.grid.view.selection();
    return this.context.make.range(sheetId, area);
  }
  /** Belief `active cell`: the first of the selection. */
  getActiveCell() {
    const { sheetId, area } = this.context.grid.view.selection();
    return this.context.make.range(sheetId, { ...area, rows: 1, columns: 1 });
  }
}
