import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { SetSheetTableMutation, type TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import { impossible } from "../../domain/impossible";
import { tableStyle } from "../file/tableSnapshot";
import type { Area } from "../grid/Area";
import type { GridTables } from "../grid/Grid";
import type { TableChange, TableInfo } from "../grid/TableInfo";
import { areaOf, rangeOf } from "../file/areas";
import type { Records } from "./Records";
import type { UniverBook } from "./UniverBook";

type Extras = Pick<
  TableInfo,
  "style" | "showTotals" | "showFilterButton" | "showBandedRows" | "showBandedColumns" | "filters"
>;

const plain: Extras = {
  style: "TableStyleMedium2",
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  filters: {},
};

/** The Excel tables. Univer knows where they are; how they look in Excel is a record. */
export class UniverTables implements GridTables {
  constructor(
    private readonly book: UniverBook,
    private readonly records: Records,
  ) {}

  list(): readonly TableInfo[] {
    return this.book.workbook.getTableList().map(({ id, name, subUnitId, range }) => ({
      ...plain,
      ...this.records.get<Partial<Extras>>(`table:${id}`),
      id,
      name,
      sheetId: subUnitId,
      area: areaOf(range),
    }));
  }

  async add(sheetId: string, area: Area, name: string): Promise<string> {
    this.book.grow(sheetId, area);
    const options = { tableStyleId: tableStyle, showHeader: true };
    const id = this.freeId();
    const added = await this.book.sheet(sheetId).addTable(name, rangeOf(area), id, options);
    return added ? id : impossible(`the grid refused the table ${name}`);
  }

  async update(id: string, { name, area, filters, ...looks }: TableChange): Promise<void> {
    const table = this.find(id);
    const sheet = this.book.sheet(table.sheetId);
    if (name !== undefined && name !== table.name) await this.rename(table, name);
    if (area !== undefined && JSON.stringify(area) !== JSON.stringify(table.area)) {
      this.book.grow(table.sheetId, area);
      await sheet.setTableRange(id, rangeOf(area));
    }
    if (filters !== undefined) await this.filter(table, filters);
    const extras = { ...looks, ...(filters && { filters }) };
    if (Object.keys(extras).length === 0) return;
    this.records.set(`table:${id}`, { ...this.records.get<object>(`table:${id}`), ...extras });
  }

  async remove(id: string): Promise<void> {
    await this.book.workbook.removeTable(id);
  }

  /** Univer's own command refuses a table the name of a sheet, which Excel allows. */
  private async rename({ id, sheetId, name: before }: TableInfo, name: string): Promise<void> {
    if (await this.book.sheet(sheetId).setTableName(id, name)) return;
    const called = (name: string) => ({
      id: SetSheetTableMutation.id,
      params: { unitId: this.book.unitId, subUnitId: sheetId, tableId: id, config: { name } },
    });
    const after = called(name);
    this.book.injector.get(ICommandService).syncExecuteCommand(after.id, after.params);
    this.book.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.book.unitId,
      undoMutations: [called(before)],
      redoMutations: [after],
    });
  }

  private async filter({ id, sheetId, filters: before }: TableInfo, after: TableInfo["filters"]) {
    const sheet = this.book.sheet(sheetId);
    for (const column of Object.keys(before))
      if (!after[Number(column)]) await sheet.resetFilter(id, Number(column));
    for (const [column, values] of Object.entries(after))
      await sheet.setTableFilter(id, Number(column), {
        filterType: "manual" as TableColumnFilterTypeEnum.manual,
        values: [...values],
      });
  }

  private find(id: string): TableInfo {
    return this.list().find((table) => table.id === id) ?? impossible(`there is no table ${id}`);
  }

  private freeId(): string {
    const taken = new Set(this.book.workbook.getTableList().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`table-${number}`) || this.records.get(`table:table-${number}`)) number++;
    return `table-${number}`;
  }
}
