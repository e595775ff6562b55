import { largestSheet } from "../../grid/Area";
import { isUnbounded } from "../../grid/areas";
import type { Cell } from "../../grid/Cell";
import { cellStyleLook } from "../../grid/cellStyles";
import { nameOfStyle, styleNamed } from "../builtInStyles";
import { formatAddress } from "../address";
import { refusals } from "../protocol/refusals";
import { fromR1C1, toR1C1 } from "../relativeFormula";
import { shaped } from "../shaped";
import { valueType } from "../valueType";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { DataValidation } from "./DataValidation";
import { mayDo } from "./permission";
import { placeOf } from "./placeOf";
import { RangeFormat } from "./RangeFormat";
import { RangeActions } from "./RangeActions";
import { uniform } from "./uniform";
import { writeTyped } from "./writeTyped";

/** Cells of a sheet. Properties of each cell are null where the range is whole columns or rows. */
export class Range extends RangeActions {
  static override readonly excelName = "Range";

  get #cells() {
    return this.context.grid.cells;
  }
  #perCell<Value>(read: () => Value): Value | null {
    return isUnbounded(this.area) ? null : read();
  }
  #assertBounded(): void {
    if (isUnbounded(this.area)) throw refusals.invalidArgument();
  }
  #write(input: unknown, read?: (formula: string, row: number, column: number) => string): void {
    this.#assertBounded();
    writeTyped(this.context.grid, this, input, read);
  }

  /** In points from the corner of the sheet. */
  #corner() {
    return placeOf(this.context.grid, this.sheetId, { ...this.area, rows: 0, columns: 0 });
  }

  get address() {
    const sheets = this.context.grid.sheets.list();
    const sheet = sheets.find(({ id }) => id === this.sheetId);
    if (!sheet) throw refusals.itemNotFound();
    return formatAddress(this.area, sheet.name);
  }
  get rowIndex() {
    return this.area.row;
  }
  get columnIndex() {
    return this.area.column;
  }
  get rowCount() {
    return this.area.rows;
  }
  get columnCount() {
    return this.area.columns;
  }
  get cellCount() {
    return this.area.rows * this.area.columns;
  }
  get left() {
    return this.#corner().left;
  }
  get top() {
    return this.#corner().top;
  }
  get isEntireColumn() {
    return this.area.rows === largestSheet.rows;
  }
  get isEntireRow() {
    return this.area.columns === largestSheet.columns;
  }

  get values(): unknown {
    return this.#perCell(() => this.#cells.values(this.sheetId, this.area));
  }
  set values(input: unknown) {
    this.#write(input);
  }
  /** Belief `text like a formula`: a text that begins with `=` comes without its apostrophe. */
  get formulas(): unknown {
    return this.#perCell(() => this.#cells.formulas(this.sheetId, this.area));
  }
  set formulas(input: unknown) {
    this.#write(input);
  }
  get formulasR1C1(): unknown {
    const { row, column } = this.area;
    const relative = (cell: Cell, down: number, across: number) =>
      typeof cell === "string" && cell.startsWith("=")
        ? toR1C1(cell, row + down, column + across)
        : cell;
    return this.#perCell(() =>
      this.#cells
        .formulas(this.sheetId, this.area)
        .map((cells, down) => cells.map((cell, across) => relative(cell, down, across))),
    );
  }
  set formulasR1C1(input: unknown) {
    this.#write(input, fromR1C1);
  }
  get text() {
    return this.#perCell(() => this.#cells.text(this.sheetId, this.area));
  }
  get valueTypes() {
    return this.#perCell(() => {
      const formulas = this.#cells.formulas(this.sheetId, this.area);
      return this.#cells
        .values(this.sheetId, this.area)
        .map((row, down) => row.map((value, across) => valueType(value, formulas[down]![across]!)));
    });
  }
  get numberFormat(): unknown {
    return this.#perCell(() =>
      this.#cells
        .formats(this.sheetId, this.area)
        .map((row) => row.map(({ numberFormat }) => numberFormat)),
    );
  }
  set numberFormat(input: unknown) {
    this.#assertBounded();
    mayDo(this.context.grid, this.sheetId, "allowFormatCells");
    const formats = shaped(input, this.area).map((row) => row.map(String));
    this.#cells.numberFormats(this.sheetId, this.area, formats);
  }
  get hasSpill() {
    const { row, column, rows, columns } = this.area;
    const spills = rows * columns === 1 && !!this.#cells.spill(this.sheetId, row, column);
    return rows * columns === 1 ? spills : null;
  }

  get style(): unknown {
    return uniform(
      this.#cells
        .formats(this.sheetId, this.area)
        .map((row) => row.map(({ style }) => nameOfStyle(style))),
    );
  }
  set style(name: string) {
    const style = styleNamed(name);
    if (!cellStyleLook(style)) throw refusals.invalidArgument();
    mayDo(this.context.grid, this.sheetId, "allowFormatCells");
    this.#cells.format(this.sheetId, this.area, { style });
  }
  get format() {
    return new RangeFormat(this);
  }
  get dataValidation() {
    return new DataValidation(this);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this);
  }
}
