import { largestSheet } from "../../grid/Area";
import { refusals } from "../protocol/refusals";
import { clearConditions, clearEverything } from "./clearCells";
import { copyCells } from "./copyCells";
import { locate } from "./locate";
import { insertCells, removeCells } from "./moveCells";
import { mayDo, mayWrite } from "./permission";
import { RangeNavigation } from "./RangeNavigation";
import type { RangeReference } from "./RangeReference";
import { keepHeadings } from "./tableHeadings";
import { allEqual } from "./uniform";

/** What an add-in wants to know of rows. */
interface RowQuestion {
  readonly format?: object;
  readonly rowHidden?: boolean;
}

/** What is done with cells besides giving them values and a look. */
export abstract class RangeActions extends RangeNavigation {
  /** True, false, or null where rows differ. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.area;
    const { sizes } = this.context.grid;
    if (rows === largestSheet.rows) return null;
    return allEqual(rows, (index) => sizes.rowHidden(this.sheetId, row + index));
  }
  set rowHidden(hidden: boolean) {
    mayDo(this.context.grid, this.sheetId, "allowFormatRows");
    this.context.grid.sizes.hideRows(this.sheetId, this.area.row, this.area.rows, hidden);
  }
  get columnHidden(): boolean | null {
    const { column, columns } = this.area;
    const { sizes } = this.context.grid;
    if (columns === largestSheet.columns) return null;
    return allEqual(columns, (index) => sizes.columnHidden(this.sheetId, column + index));
  }
  set columnHidden(hidden: boolean) {
    mayDo(this.context.grid, this.sheetId, "allowFormatColumns");
    this.context.grid.sizes.hideColumns(this.sheetId, this.area.column, this.area.columns, hidden);
  }

  /** Heights of rows and whether they are hidden; whatever else is asked for is not here. */
  getRowProperties({ format = {}, rowHidden, ...others }: RowQuestion) {
    const asked = [...Object.keys(others), ...Object.keys(format)];
    const more = asked.find((name) => name !== "rowHeight");
    if (more !== undefined) throw refusals.apiNotFound(`Range.getRowProperties(${more})`);
    const { sizes } = this.context.grid;
    return Array.from({ length: this.area.rows }, (_, index) => {
      const row = this.area.row + index;
      return {
        format: { rowHeight: sizes.rowHeight(this.sheetId, row) },
        ...(rowHidden && { rowHidden: sizes.rowHidden(this.sheetId, row) }),
      };
    });
  }

  /** The client asks this before it writes an array of more than 1,500 cells in blocks of rows. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) throw refusals.wrongShape();
  }
  clear(what = "All") {
    const { context, sheetId, area } = this;
    const { grid } = context;
    mayWrite(grid, sheetId, area);
    if (what === "All") clearEverything(grid, sheetId, area);
    else if (what === "Contents") grid.cells.clear(sheetId, area, "Contents");
    else if (what === "Formats") {
      grid.cells.clear(sheetId, area, "Formats");
      clearConditions(grid, sheetId, area);
    } else throw refusals.apiNotFound(`Range.clear(${what})`);
    keepHeadings(grid, sheetId, area);
  }
  async insert(shift: string) {
    await insertCells(this.context.grid, this.sheetId, this.area, shift);
    return this.context.make.range(this.sheetId, this.area);
  }
  async delete(shift: string) {
    await removeCells(this.context.grid, this.sheetId, this.area, shift);
  }
  select() {
    this.context.grid.view.select(this.sheetId, this.area);
  }
  async copyFrom(
    source: RangeReference | string,
    what = "All",
    skipBlanks = false,
    transpose = false,
  ) {
    if (skipBlanks || transpose)
      throw refusals.apiNotFound(`Range.copyFrom(${skipBlanks ? "skipBlanks" : "transpose"})`);
    const from = locate(this.context.grid, source, this.sheetId);
    mayWrite(this.context.grid, this.sheetId, this.area);
    await copyCells(this.context.grid, from, this, what);
  }
}
