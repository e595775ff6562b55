import type { Area } from "../../grid/Area";
import { intersection } from "../../grid/areas";
import type { TableChange, TableInfo } from "../../grid/TableInfo";
import { refusals } from "../protocol/refusals";
import { AutoFilter } from "./AutoFilter";
import { locate } from "./locate";
import type { ModelContext } from "./ModelContext";
import { ModelObject } from "./ModelObject";
import { mayDo } from "./permission";
import { TableColumnCollection } from "./TableColumnCollection";
import { keepHeadings } from "./tableHeadings";
import { bodyOf, tableById } from "./tableInfo";
import { assertTableName } from "./tableName";
import { TableRowCollection } from "./TableRowCollection";

/** A table. */
export class Table extends ModelObject {
  static override readonly excelName = "Table";

  constructor(
    context: ModelContext,
    override readonly id: string,
  ) {
    super(context);
  }

  #now(): TableInfo {
    return tableById(this.context.grid, this.id);
  }
  #change(change: TableChange): void {
    mayDo(this.context.grid, this.#now().sheetId);
    this.context.later(this.context.grid.tables.update(this.id, change));
  }
  #range(area: Area) {
    return this.context.make.range(this.#now().sheetId, area);
  }

  get name(): string {
    return this.#now().name;
  }
  set name(name: string) {
    assertTableName(this.context.grid, name, this.id);
    this.#change({ name });
  }
  get style(): string {
    return this.#now().style;
  }
  set style(style: string) {
    this.#change({ style });
  }
  get showHeaders() {
    return true;
  }
  get showTotals(): boolean {
    return this.#now().showTotals;
  }
  set showTotals(showTotals: boolean) {
    const { area, showTotals: shown } = this.#now();
    const rows = area.rows + Number(showTotals) - Number(shown);
    this.#change({ showTotals, area: { ...area, rows } });
  }
  get showFilterButton(): boolean {
    return this.#now().showFilterButton;
  }
  set showFilterButton(showFilterButton: boolean) {
    this.#change({ showFilterButton });
  }
  get showBandedRows(): boolean {
    return this.#now().showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    this.#change({ showBandedRows });
  }
  get showBandedColumns(): boolean {
    return this.#now().showBandedColumns;
  }
  set showBandedColumns(showBandedColumns: boolean) {
    this.#change({ showBandedColumns });
  }

  get worksheet() {
    return this.context.make.worksheet(this.#now().sheetId);
  }
  get columns() {
    return new TableColumnCollection(this.context, this.id);
  }
  get rows() {
    return new TableRowCollection(this.context, this.id);
  }
  get autoFilter() {
    return new AutoFilter(this.context, this.id);
  }
  getRange() {
    return this.#range(this.#now().area);
  }
  getHeaderRowRange() {
    return this.#range({ ...this.#now().area, rows: 1 });
  }
  getDataBodyRange() {
    return this.#range(bodyOf(this.#now()));
  }
  getTotalRowRange() {
    const { area, showTotals } = this.#now();
    if (!showTotals) throw refusals.itemNotFound();
    return this.#range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  clearFilters() {
    this.#change({ filters: {} });
  }
  /** The headings must stay in their row, and the new area must meet the old one and no other table. */
  resize(given: unknown) {
    const { grid } = this.context;
    const { sheetId, area: now } = this.#now();
    const { sheetId: newSheet, area } = locate(grid, given, sheetId);
    const others = grid.tables
      .list()
      .filter((each) => each.sheetId === sheetId && each.id !== this.id);
    const allowed =
      newSheet === sheetId && area.row === now.row && area.rows >= 2 && intersection(area, now);
    if (!allowed || others.some((other) => intersection(other.area, area)))
      throw refusals.invalidArgument();
    this.#change({ area });
    keepHeadings(grid, sheetId, area);
  }
  /** Takes the table away and leaves its cells. */
  convertToRange() {
    const { area } = this.#now();
    const range = this.#range(area);
    mayDo(this.context.grid, this.#now().sheetId);
    this.context.later(this.context.grid.tables.remove(this.id));
    return range;
  }
  /** Takes the table away with its cells. */
  async delete() {
    const { grid } = this.context;
    const { sheetId, area } = this.#now();
    mayDo(grid, sheetId);
    await grid.tables.remove(this.id);
    grid.cells.clear(sheetId, area, "All");
  }

  _RegisterDataChangedEvent() {
    this.context.subscribe("tableChange", this.id, true);
  }
  _UnregisterDataChangedEvent() {
    this.context.subscribe("tableChange", this.id, false);
  }
}
