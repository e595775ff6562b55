import { tableById } from "./tableInfo";
import { TablePart } from "./TablePart";

/** Which rows of a table are shown. */
export class AutoFilter extends TablePart {
  static override readonly excelName = "AutoFilter";

  get enabled(): boolean {
    return tableById(this.context.grid, this.tableId).showFilterButton;
  }
  get isDataFiltered(): boolean {
    return Object.keys(tableById(this.context.grid, this.tableId).filters).length > 0;
  }
  clearCriteria() {
    this.context.later(this.context.grid.tables.update(this.tableId, { filters: {} }));
  }
}
