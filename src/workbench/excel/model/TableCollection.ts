import type { Area } from "../../grid/Area";
import { isUnbounded, intersection } from "../../grid/areas";
import type { Source } from "../../grid/ChartInfo";
import { refusals } from "../protocol/refusals";
import { locate } from "./locate";
import type { ModelContext } from "./ModelContext";
import { insertCells } from "./moveCells";
import { mayDo } from "./permission";
import { freeTableName } from "./tableName";
import { tidyHeadings } from "./tableHeadings";
import { TableScopedCollection } from "./TableScopedCollection";

/** The tables of the workbook, or those of one sheet. */
export class TableCollection extends TableScopedCollection {
  static override readonly excelName = "TableCollection";

  constructor(
    context: ModelContext,
    private readonly sheetId?: string,
  ) {
    super(context, (table) => sheetId === undefined || table.sheetId === sheetId);
  }

  /** Belief `overlapping tables`: the code of this refusal. */
  #refuseOverlap({ sheetId, area }: Source): void {
    const tables = this.context.grid.tables.list();
    if (tables.some((table) => table.sheetId === sheetId && intersection(table.area, area)))
      throw refusals.invalidOperation("A table can't overlap another table.");
  }
  /** Without headings, Excel makes room for a row of them. */
  async #makeHeadings({ sheetId, area }: Source, hasHeaders: boolean): Promise<void> {
    const { grid } = this.context;
    const row: Area = { ...area, rows: 1 };
    if (!hasHeaders) await insertCells(grid, sheetId, row, "Down");
    const [given = []] = grid.cells.values(sheetId, row);
    const inputs = tidyHeadings(given).map((value) => ({ value }));
    grid.cells.write(sheetId, row, [inputs]);
  }

  async add(where: unknown, hasHeaders: boolean) {
    const { grid } = this.context;
    const { sheetId, area } = locate(grid, where, this.sheetId ?? grid.view.activeSheet());
    if (isUnbounded(area)) throw refusals.invalidArgument();
    mayDo(grid, sheetId);
    const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
    const whole: Source = { sheetId, area: { ...area, rows } };
    this.#refuseOverlap(whole);
    await this.#makeHeadings(whole, hasHeaders);
    const id = await grid.tables.add(sheetId, whole.area, freeTableName(grid));
    return this.context.make.table(id);
  }

  _RegisterDataChangedEvent() {
    this.context.subscribe("tableChange", this.sheetId, true);
  }
  _UnregisterDataChangedEvent() {
    this.context.subscribe("tableChange", this.sheetId, false);
  }
}
