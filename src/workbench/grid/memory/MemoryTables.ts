import { impossible } from "../../../domain/impossible";
import type { Area } from "../Area";
import { displayText } from "../displayText";
import type { GridTables } from "../Grid";
import type { TableChange, TableInfo } from "../TableInfo";
import { formatAt } from "./formatAt";
import { cellKey } from "./cellKey";
import type { MemoryState } from "./MemoryState";

/** The tables of a workbook in memory. */
export class MemoryTables implements GridTables {
  constructor(private readonly state: MemoryState) {}

  list(): readonly TableInfo[] {
    return this.state.workbook.tables;
  }
  add(sheetId: string, area: Area, name: string): string {
    this.state.beforeChange();
    const id = this.state.freshId("table");
    this.state.workbook.tables.push({
      id,
      name,
      sheetId,
      area,
      style: "TableStyleMedium2",
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      filters: {},
    });
    return id;
  }
  update(id: string, change: TableChange): void {
    this.state.beforeChange();
    const now =
      this.list().find((table) => table.id === id) ?? impossible(`There is no table ${id}.`);
    const next = { ...now, ...change };
    const { workbook } = this.state;
    workbook.tables = workbook.tables.map((table) => (table === now ? next : table));
    if (change.filters) this.#hideRows(next);
  }
  remove(id: string): void {
    this.update(id, { filters: {} });
    const { workbook } = this.state;
    workbook.tables = workbook.tables.filter((table) => table.id !== id);
  }

  /** Shows the rows of which every filtered column has one of its texts, and hides the others. */
  #hideRows({ sheetId, area, showTotals, filters }: TableInfo): void {
    const sheet = this.state.sheet(sheetId);
    const last = area.row + area.rows - (showTotals ? 1 : 0);
    const text = (row: number, column: number) =>
      displayText(
        sheet.contents.get(cellKey(row, column))?.value ?? "",
        formatAt(sheet, row, column).numberFormat,
      );
    for (let row = area.row + 1; row < last; row++) {
      const shown = Object.entries(filters).every(([place, texts]) =>
        texts.includes(text(row, area.column + Number(place))),
      );
      if (shown) sheet.hiddenRows.delete(row);
      else sheet.hiddenRows.add(row);
    }
  }
}
