import type { Area } from "../../grid/Area";
import { refusals } from "../protocol/refusals";
import { Filter } from "./Filter";
import type { ModelContext } from "./ModelContext";
import { removeCells } from "./moveCells";
import { mayWrite } from "./permission";
import { keepHeadings } from "./tableHeadings";
import { bodyOf, ensureArea, tableById } from "./tableInfo";
import { TablePart } from "./TablePart";
import { writeTyped } from "./writeTyped";

/** A column of a table. Belief `ids of columns`: it is known by its heading, where Excel numbers columns. */
export class TableColumn extends TablePart {
  static override readonly excelName = "TableColumn";

  override id: string;

  constructor(context: ModelContext, tableId: string, heading: string) {
    super(context, tableId);
    this.id = heading;
  }

  #info() {
    return tableById(this.context.grid, this.tableId);
  }
  #place(): number {
    const { sheetId, area } = this.#info();
    const [headings = []] = this.context.grid.cells.values(sheetId, { ...area, rows: 1 });
    const place = headings.findIndex((heading) => String(heading) === this.id);
    if (place < 0) throw refusals.itemNotFound();
    return place;
  }
  #part(area: Area): Area {
    return { ...area, column: area.column + this.#place(), columns: 1 };
  }
  #range(area: Area) {
    return this.context.make.range(this.#info().sheetId, this.#part(area));
  }

  get index() {
    return this.#place();
  }
  get name(): string {
    return this.id;
  }
  set name(heading: string) {
    const { sheetId, area } = this.#info();
    const cell = { ...this.#part(area), rows: 1 };
    mayWrite(this.context.grid, sheetId, cell);
    this.context.grid.cells.write(sheetId, cell, [[{ value: heading }]]);
    this.id = heading;
    keepHeadings(this.context.grid, sheetId, cell);
  }
  /** With the heading. */
  get values(): unknown {
    const { sheetId, area } = this.#info();
    return this.context.grid.cells.values(sheetId, this.#part(area));
  }
  set values(given: unknown) {
    const { sheetId, area } = this.#info();
    writeTyped(this.context.grid, { sheetId, area: this.#part(area) }, given);
  }
  get filter() {
    return new Filter(this.context, this.tableId, this.#place());
  }
  getRange() {
    return this.#range(this.#info().area);
  }
  getHeaderRowRange() {
    return this.#range({ ...this.#info().area, rows: 1 });
  }
  getDataBodyRange() {
    return this.#range(bodyOf(this.#info()));
  }
  async delete() {
    const { grid } = this.context;
    const { id, sheetId, area } = this.#info();
    if (area.columns === 1) {
      await grid.tables.remove(id);
      grid.cells.clear(sheetId, area, "All");
      return;
    }
    await removeCells(grid, sheetId, this.#part(area), "Left");
    await ensureArea(grid, id, { ...area, columns: area.columns - 1 });
  }
}
