import type { Area } from "../../grid/Area";
import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { insertCells } from "./moveCells";
import { TableColumn } from "./TableColumn";
import { keepHeadings } from "./tableHeadings";
import { ensureArea, isInUse, placeFor, tableById } from "./tableInfo";
import { writeTyped } from "./writeTyped";

/** The columns of a table. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly excelName = "TableColumnCollection";

  constructor(
    private readonly context: ModelContext,
    private readonly tableId: string,
  ) {
    super();
  }

  #info() {
    return tableById(this.context.grid, this.tableId);
  }
  #headings(): string[] {
    const { sheetId, area } = this.#info();
    return this.context.grid.cells.values(sheetId, { ...area, rows: 1 })[0]!.map(String);
  }

  get count() {
    return this.#info().area.columns;
  }
  getCount() {
    return this.#info().area.columns;
  }
  get items() {
    return this.#headings().map((heading) => new TableColumn(this.context, this.tableId, heading));
  }
  getItemOrNullObject(key: string | number) {
    const name = String(key).toLowerCase();
    const found = this.#headings().find((heading) => heading.toLowerCase() === name);
    return found === undefined ? null : new TableColumn(this.context, this.tableId, found);
  }
  getItem(key: string | number) {
    return this.item(key);
  }
  item(key: string | number) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  /** At the end where no place is given. The values begin with the heading where no name is given. */
  async add(index: number | undefined, values: unknown, name?: string) {
    const { grid } = this.context;
    const { id, sheetId, area } = this.#info();
    const at = placeFor(index, area.columns);
    if (name !== undefined && this.getItemOrNullObject(name)) throw refusals.itemAlreadyExists();
    const added: Area = { ...area, column: area.column + at, columns: 1 };
    if (at < area.columns || isInUse(grid, { sheetId, area: added }))
      await insertCells(grid, sheetId, added, "Right");
    await ensureArea(grid, id, { ...area, columns: area.columns + 1 });
    if (values !== undefined) writeTyped(grid, { sheetId, area: added }, values);
    if (name !== undefined) grid.cells.write(sheetId, { ...added, rows: 1 }, [[{ value: name }]]);
    keepHeadings(grid, sheetId, added);
    return this.getItemAt(at);
  }
}
