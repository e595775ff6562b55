import type { NameInfo } from "../../grid/Grid";
import { fixedAddress } from "../address";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { ModelCollection } from "./ModelCollection";
import { NamedItem } from "./NamedItem";
import { RangeReference } from "./RangeReference";

/** A name as Excel allows it: no address, no blank, not too long. */
const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
  !/^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(name);

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ModelCollection<NamedItem> {
  static override readonly excelName = "NamedItemCollection";

  constructor(
    context: ModelContext,
    private readonly sheetId?: string,
  ) {
    super(context);
  }

  #list(): NameInfo[] {
    return this.context.grid.names.list().filter(({ sheetId }) => sheetId === this.sheetId);
  }
  #formula(given: unknown): string {
    if (typeof given === "number" || typeof given === "boolean") return `=${String(given)}`;
    if (typeof given === "string")
      return given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`;
    if (!(given instanceof RangeReference)) throw refusals.invalidArgument();
    const sheet = this.context.grid.sheets.list().find(({ id }) => id === given.sheetId);
    return `=${fixedAddress(given.area, sheet!.name)}`;
  }

  get items() {
    return this.#list().map(({ name }) => new NamedItem(this.context, name, this.sheetId));
  }
  getCount() {
    return this.#list().length;
  }
  getItemOrNullObject(key: string) {
    const found = this.#list().find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found ? new NamedItem(this.context, found.name, this.sheetId) : null;
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  add(name: string, reference: unknown, comment = "") {
    if (typeof name !== "string" || !isName(name)) throw refusals.invalidArgument();
    if (this.getItemOrNullObject(name)) throw refusals.itemAlreadyExists();
    const formula = this.#formula(reference);
    this.context.grid.names.put({ name, sheetId: this.sheetId, formula, visible: true, comment });
    return new NamedItem(this.context, name, this.sheetId);
  }
}
