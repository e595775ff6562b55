import { largestSheet, type Area } from "../../grid/Area";
import { bounding, contains, intersection, isOnSheet } from "../../grid/areas";
import { parseAddress } from "../address";
import type { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { RangeReference } from "./RangeReference";
import { TableScopedCollection } from "./TableScopedCollection";

/** From one range to others. */
export abstract class RangeNavigation extends RangeReference {
  #range(area: Area): HostObject {
    if (!isOnSheet(area)) throw refusals.invalidArgument();
    return this.context.make.range(this.sheetId, area);
  }

  #areaOf(other: RangeReference | string): Area {
    if (typeof other === "string") return parseAddress(other).area;
    if (other.sheetId !== this.sheetId) throw refusals.invalidArgument();
    return other.area;
  }

  get worksheet() {
    return this.context.make.worksheet(this.sheetId);
  }

  /** May lie outside the range, as in Excel. */
  getCell(row: number, column: number) {
    return this.#range({
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }
  getRow(row: number) {
    return this.#range({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number) {
    return this.#range({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastRow() {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn() {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell() {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getEntireRow() {
    return this.#range({ ...this.area, column: 0, columns: largestSheet.columns });
  }
  getEntireColumn() {
    return this.#range({ ...this.area, row: 0, rows: largestSheet.rows });
  }
  getOffsetRange(rows: number, columns: number) {
    const { row, column } = this.area;
    return this.#range({ ...this.area, row: row + rows, column: column + columns });
  }
  getResizedRange(rows: number, columns: number) {
    return this.getAbsoluteResizedRange(this.area.rows + rows, this.area.columns + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.#range({ ...this.area, rows, columns });
  }
  getBoundingRect(other: RangeReference | string) {
    return this.#range(bounding(this.area, this.#areaOf(other)));
  }
  getIntersectionOrNullObject(other: RangeReference | string) {
    const shared = intersection(this.area, this.#areaOf(other));
    return shared ? this.#range(shared) : null;
  }
  getIntersection(other: RangeReference | string) {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw refusals.itemNotFound();
    return shared;
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.context.grid.cells.used(this.sheetId, !valuesOnly);
    const shared = used && intersection(this.area, used);
    return shared ? this.#range(shared) : null;
  }
  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  async getSpillingToRangeOrNullObject() {
    await this.context.grid.settle();
    const { row, column } = this.area;
    const spilled = this.context.grid.cells.spill(this.sheetId, row, column);
    return spilled ? this.#range(spilled) : null;
  }
  async getSpillingToRange() {
    const spilled = await this.getSpillingToRangeOrNullObject();
    if (!spilled) throw refusals.itemNotFound();
    return spilled;
  }
  /** The tables that lie over cells of the range; those wholly in it where `fullyContained`. */
  getTables(fullyContained = true) {
    const meets = fullyContained ? contains : (a: Area, b: Area) => !!intersection(a, b);
    return new TableScopedCollection(
      this.context,
      ({ sheetId, area }) => sheetId === this.sheetId && meets(this.area, area),
    );
  }
}
