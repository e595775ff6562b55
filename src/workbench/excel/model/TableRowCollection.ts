import type { Area } from "../../grid/Area";
import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { insertCells, removeCells } from "./moveCells";
import { bodyOf, ensureArea, isInUse, placeFor, tableById } from "./tableInfo";
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
    const at = placeFor(index, this.#count());
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const added: Area = { ...area, row: area.row + 1 + at, rows };
    const isInside = added.row < area.row + area.rows;
    if (isInside || (alwaysInsert && isInUse(grid, { sheetId, area: added })))
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
