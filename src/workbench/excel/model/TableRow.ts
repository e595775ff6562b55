import type { Area } from "../../grid/Area";
import type { ModelContext } from "./ModelContext";
import { bodyOf, tableById } from "./tableInfo";
import { TablePart } from "./TablePart";
import { writeTyped } from "./writeTyped";

/** A row of a table, known by its place. */
export class TableRow extends TablePart {
  static override readonly excelName = "TableRow";

  constructor(
    context: ModelContext,
    tableId: string,
    private readonly place: number,
  ) {
    super(context, tableId);
  }

  #info() {
    return tableById(this.context.grid, this.tableId);
  }
  #area(): Area {
    const body = bodyOf(this.#info());
    return { ...body, row: body.row + this.place, rows: 1 };
  }

  get index() {
    return this.place;
  }
  get values(): unknown {
    return this.context.grid.cells.values(this.#info().sheetId, this.#area());
  }
  set values(given: unknown) {
    writeTyped(this.context.grid, { sheetId: this.#info().sheetId, area: this.#area() }, given);
  }
  getRange() {
    return this.context.make.range(this.#info().sheetId, this.#area());
  }
}
