import { intersection } from "../../grid/areas";
import type { Area } from "../../grid/Area";
import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { insertCells, removeCells } from "./moveCells";
import { bodyOf, ensureArea, tableById } from "./tableInfo";
import { TableRow } from "./TableRow";
import { writeTyped } from "./writeTyped";

/** The rows of a table, without headings and totals. */
export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly excelName = "TableRowCollection";

  constructor(
    private readonly context: ModelContext,
    private readonly tableId: string,
  ) {
    super();
  }

  #info() {
    return tableById(this.context.grid, this.tableId);
  }
  #count(): number {
    return bodyOf(this.#info()).rows;
  }
  #isFree(area: Area): boolean {
    const used = this.context.grid.cells.used(this.#info().sheetId, false);
    return !used || !intersection(used, area);
  }

  get count() {
    return this.#count();
  }
  getCount() {
    return this.#count();
  }
  get items() {
    return Array.from(
      { length: this.#count() },
      (_, index) => new TableRow(this.context, this.tableId, index),
    );
  }
  item(key: string | number) {
    return this.getItemAt(Number(key));
  }
  getItemAt(index: number) {
    if (!(index >= 0 && index < this.#count())) throw refusals.invalidArgument();
    return new TableRow(this.context, this.tableId, index);
  }
  /** At the end where no place is given. Cells below the table move down where they are in the way. */
  async add(index: number | undefined, values: unknown, alwaysInsert = true) {
    const { grid } = this.context;
    const { id, sheetId, area } = this.#info();
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const at = index === undefined || index === -1 ? this.#count() : index;
    if (!(at >= 0 && at <= this.#count())) throw refusals.invalidArgument();
    const added: Area = { ...area, row: area.row + 1 + at, rows };
    const atEnd = added.row === area.row + area.rows;
    if (!atEnd || (alwaysInsert && !this.#isFree(added)))
      await insertCells(grid, sheetId, added, "Down");
    await ensureArea(grid, id, { ...area, rows: area.rows + rows });
    if (values !== undefined) writeTyped(grid, { sheetId, area: added }, values);
    return new TableRow(this.context, id, at);
  }
  /** A table keeps one row, which is blank then. */
  async deleteRowsAt(index: number, count = 1) {
    const { grid } = this.context;
    const { id, sheetId, area } = this.#info();
    const body = bodyOf(this.#info());
    if (!(index >= 0 && count >= 1 && index + count <= body.rows)) throw refusals.invalidArgument();
    const all = count === body.rows;
    const gone: Area = { ...body, row: body.row + index, rows: all ? count - 1 : count };
    if (gone.rows > 0) await removeCells(grid, sheetId, gone, "Up");
    await ensureArea(grid, id, { ...area, rows: area.rows - gone.rows });
    if (all) grid.cells.clear(sheetId, { ...body, rows: 1 }, "Contents");
  }
}
