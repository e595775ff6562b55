import { largestSheet, type Area } from "../../grid/Area";
import { isOnSheet } from "../../grid/areas";
import type { SheetInfo } from "../../grid/Grid";
import { parseAddress } from "../address";
import { refusals } from "../protocol/refusals";
import { ChartCollection } from "./ChartCollection";
import { colour } from "./colour";
import { NamedItemCollection } from "./NamedItemCollection";
import { PageLayout } from "./PageLayout";
import { namedCells } from "./namedCells";
import { ShapeCollection } from "./ShapeCollection";
import { assertSheetName } from "./sheetName";
import { TableCollection } from "./TableCollection";
import { WorksheetEvents } from "./WorksheetEvents";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

const everything: Area = { row: 0, column: 0, ...largestSheet };

/** A sheet. */
export class Worksheet extends WorksheetEvents {
  static override readonly excelName = "Worksheet";

  #now(): SheetInfo {
    const found = this.context.grid.sheets.list().find(({ id }) => id === this.id);
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  #range(area: Area) {
    this.#now();
    if (!isOnSheet(area)) throw refusals.invalidArgument();
    return this.context.make.range(this.id, area);
  }
  /** Excel keeps at least one sheet that can be seen. */
  #assertAnotherVisible(): void {
    const isOther = ({ id, visibility }: SheetInfo) => id !== this.id && visibility === "Visible";
    if (!this.context.grid.sheets.list().some(isOther))
      throw refusals.invalidOperation("A workbook must contain at least one visible worksheet.");
  }

  get name(): string {
    return this.#now().name;
  }
  set name(name: string) {
    assertSheetName(this.context.grid, name, this.id);
    this.context.grid.sheets.update(this.id, { name });
  }
  get position(): number {
    return this.context.grid.sheets.list().findIndex(({ id }) => id === this.id);
  }
  set position(position: number) {
    if (!(position in this.context.grid.sheets.list())) throw refusals.invalidArgument();
    this.context.grid.sheets.move(this.id, position);
  }
  get visibility(): SheetInfo["visibility"] {
    return this.#now().visibility;
  }
  set visibility(visibility: SheetInfo["visibility"]) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw refusals.invalidArgument();
    if (visibility !== "Visible") this.#assertAnotherVisible();
    this.context.grid.sheets.update(this.id, { visibility });
  }
  get tabColor(): string {
    return this.#now().tabColour;
  }
  set tabColor(given: string) {
    this.context.grid.sheets.update(this.id, { tabColour: colour(given) });
  }
  get showGridlines(): boolean {
    return this.context.grid.sheets.setup(this.id).showGridlines;
  }
  /** The client has another name for this where it sets it. */
  set gridlines(showGridlines: boolean) {
    this.context.grid.sheets.changeSetup(this.id, { showGridlines });
  }

  get tables() {
    return new TableCollection(this.context, this.id);
  }
  get names() {
    return new NamedItemCollection(this.context, this.id);
  }
  get charts() {
    return new ChartCollection(this.context, this.id);
  }
  get shapes() {
    return new ShapeCollection(this.context, this.id);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.context, this.id);
  }
  get pageLayout() {
    return new PageLayout(this.context, this.id);
  }
  get protection() {
    return new WorksheetProtection(this.context, this.id);
  }

  activate() {
    if (this.#now().visibility !== "Visible")
      throw refusals.invalidOperation("A hidden sheet cannot be activated.");
    this.context.grid.view.activate(this.id);
  }
  /** A sheet that is very hidden cannot be deleted before it is shown or made hidden. */
  delete() {
    const { visibility } = this.#now();
    if (visibility === "VeryHidden") throw refusals.invalidOperation("The sheet is very hidden.");
    if (visibility === "Visible") this.#assertAnotherVisible();
    this.context.grid.sheets.remove(this.id);
  }
  /** By address or by a name for cells; all cells of the sheet without either. */
  getRange(given?: string) {
    if (given === undefined) return this.#range(everything);
    const named = namedCells(this.context.grid, given, this.id);
    if (named) return this.context.make.range(named.sheetId, named.area);
    return this.#range(parseAddress(given).area);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.#range({ row, column, rows, columns });
  }
  getCell(row: number, column: number) {
    return this.#range({ row, column, rows: 1, columns: 1 });
  }
  /** The first cell where nothing is used. */
  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    this.#now();
    const used = this.context.grid.cells.used(this.id, !valuesOnly);
    return used ? this.#range(used) : null;
  }
}
