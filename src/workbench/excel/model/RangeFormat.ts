import { isUnbounded } from "../../grid/areas";
import type { Area } from "../../grid/Area";
import { refusals } from "../protocol/refusals";
import { FormatProtection } from "./FormatProtection";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { changeLook, lookOf } from "./rangeLook";
import { RangePart } from "./RangePart";
import { mayDo } from "./permission";
import { allEqual } from "./uniform";

/** The look of a range. Each property is null where cells differ. */
export class RangeFormat extends RangePart {
  static override readonly excelName = "RangeFormat";

  get fill() {
    return new RangeFill(this.range);
  }
  get font() {
    return new RangeFont(this.range);
  }
  get borders() {
    return new RangeBorderCollection(this.range);
  }
  get protection() {
    return new FormatProtection(this.range);
  }

  get wrapText(): boolean | null {
    return lookOf(this.range, "wrap");
  }
  set wrapText(wrap: boolean) {
    changeLook(this.range, { wrap });
  }
  get horizontalAlignment(): string | null {
    return lookOf(this.range, "horizontal");
  }
  set horizontalAlignment(horizontal: string) {
    changeLook(this.range, { horizontal });
  }
  get verticalAlignment(): string | null {
    return lookOf(this.range, "vertical");
  }
  set verticalAlignment(vertical: string) {
    changeLook(this.range, { vertical });
  }
  get indentLevel(): number | null {
    return lookOf(this.range, "indent");
  }
  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw refusals.invalidArgument();
    changeLook(this.range, { indent });
  }

  /** In points. */
  get columnWidth(): number | null {
    const { column, columns } = this.#bounded;
    const { sizes } = this.range.context.grid;
    return allEqual(columns, (index) => sizes.columnWidth(this.range.sheetId, column + index));
  }
  set columnWidth(points: number) {
    this.#mayResize("allowFormatColumns", points, 1790);
    const { column, columns } = this.range.area;
    this.range.context.grid.sizes.setColumnWidth(this.range.sheetId, column, columns, points);
  }
  get rowHeight(): number | null {
    const { row, rows } = this.#bounded;
    const { sizes } = this.range.context.grid;
    return allEqual(rows, (index) => sizes.rowHeight(this.range.sheetId, row + index));
  }
  set rowHeight(points: number) {
    this.#mayResize("allowFormatRows", points, 409.5);
    const { row, rows } = this.range.area;
    this.range.context.grid.sizes.setRowHeight(this.range.sheetId, row, rows, points);
  }
  autofitColumns() {
    mayDo(this.range.context.grid, this.range.sheetId, "allowFormatColumns");
    const { column, columns } = this.range.area;
    this.range.context.grid.sizes.autofitColumns(this.range.sheetId, column, columns);
  }
  autofitRows() {
    mayDo(this.range.context.grid, this.range.sheetId, "allowFormatRows");
    const { row, rows } = this.range.area;
    this.range.context.grid.sizes.autofitRows(this.range.sheetId, row, rows);
  }

  #mayResize(option: string, points: number, largest: number): void {
    if (!(points >= 0 && points <= largest)) throw refusals.invalidArgument();
    mayDo(this.range.context.grid, this.range.sheetId, option);
  }
  /** Of whole columns, only the used rows are compared; of whole rows, only the used columns. */
  get #bounded(): Area {
    const { area, sheetId } = this.range;
    if (!isUnbounded(area)) return area;
    const used = this.range.context.grid.cells.used(sheetId, true);
    return {
      ...area,
      rows: Math.min(area.rows, used ? used.row + used.rows : 1),
      columns: Math.min(area.columns, used ? used.column + used.columns : 1),
    };
  }
}
