import { refusals } from "../protocol/refusals";
import { ModelCollection } from "./ModelCollection";
import { assertSheetName, freeSheetName } from "./sheetName";
import { Worksheet } from "./Worksheet";

/** The sheets of the workbook, hidden ones too. */
export class WorksheetCollection extends ModelCollection<Worksheet> {
  static override readonly excelName = "WorksheetCollection";

  #visible() {
    return this.context.grid.sheets.list().filter(({ visibility }) => visibility === "Visible");
  }
  #list(visibleOnly: boolean) {
    return visibleOnly ? this.#visible() : this.context.grid.sheets.list();
  }

  get items() {
    return this.context.grid.sheets.list().map(({ id }) => new Worksheet(this.context, id));
  }
  /** By id or name. */
  getItemOrNullObject(key: string) {
    const name = String(key).toLowerCase();
    const sheets = this.context.grid.sheets.list();
    const found = sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
    return found ? new Worksheet(this.context, found.id) : null;
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  getActiveWorksheet() {
    return new Worksheet(this.context, this.context.grid.view.activeSheet());
  }
  getCount(visibleOnly = false) {
    return this.#list(visibleOnly).length;
  }
  getFirst(visibleOnly = false) {
    return new Worksheet(this.context, this.#list(visibleOnly)[0]!.id);
  }
  getLast(visibleOnly = false) {
    return new Worksheet(this.context, this.#list(visibleOnly).at(-1)!.id);
  }
  /** Adds a sheet as the last one. It does not become the active one. */
  add(given?: string) {
    const name = given ?? freeSheetName(this.context.grid);
    assertSheetName(this.context.grid, name);
    return new Worksheet(this.context, this.context.grid.sheets.add(name));
  }

  _RegisterSelectionChangedEvent() {
    this.context.subscribe("selection", undefined, true);
  }
  _UnregisterSelectionChangedEvent() {
    this.context.subscribe("selection", undefined, false);
  }
  _RegisterDataChangedEvent() {
    this.context.subscribe("change", undefined, true);
  }
  _UnregisterDataChangedEvent() {
    this.context.subscribe("change", undefined, false);
  }
  _RegisterActivatedEvent() {
    this.context.subscribe("activate", undefined, true);
  }
  _UnregisterActivatedEvent() {
    this.context.subscribe("activate", undefined, false);
  }
}
