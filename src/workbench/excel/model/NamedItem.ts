import type { NameInfo } from "../../grid/Grid";
import { formatAddress } from "../address";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { ModelObject } from "./ModelObject";
import { cellsOfName } from "./namedCells";

/** A name for cells, a value or a formula. */
export class NamedItem extends ModelObject {
  static override readonly excelName = "NamedItem";

  /** Known by its name. */
  override readonly id: string;

  constructor(
    context: ModelContext,
    name: string,
    private readonly sheetId?: string,
  ) {
    super(context);
    this.id = name;
  }

  #now(): NameInfo {
    const key = this.id.toLowerCase();
    const all = this.context.grid.names.list();
    const found = all.find(
      (each) => each.sheetId === this.sheetId && each.name.toLowerCase() === key,
    );
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  #put(change: Partial<NameInfo>): void {
    this.context.grid.names.put({ ...this.#now(), ...change });
  }
  #cells() {
    return cellsOfName(this.context.grid, this.#now());
  }

  get name() {
    return this.#now().name;
  }
  get formula(): string {
    return this.#now().formula;
  }
  set formula(formula: string) {
    this.#put({ formula: String(formula).startsWith("=") ? formula : `=${formula}` });
  }
  get comment(): string {
    return this.#now().comment;
  }
  set comment(comment: string) {
    this.#put({ comment });
  }
  get visible(): boolean {
    return this.#now().visible;
  }
  set visible(visible: boolean) {
    this.#put({ visible });
  }
  get scope() {
    return this.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  /** Belief `values of names`: a formula that is neither cells nor a plain value has the value `#VALUE!`. */
  get value(): string | number | boolean {
    const { formula } = this.#now();
    const cells = this.#cells();
    const sheet = this.context.grid.sheets.list().find(({ id }) => id === cells?.sheetId);
    if (cells && sheet) return formatAddress(cells.area, sheet.name);
    const text = formula.slice(1);
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return /^T/i.test(text);
    if (text !== "" && Number.isFinite(Number(text))) return Number(text);
    return text.includes("#REF!") ? "#REF!" : "#VALUE!";
  }
  get type() {
    if (this.#cells()) return "Range";
    const { value } = this;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return value === "#REF!" || value === "#VALUE!" ? "Error" : "String";
  }
  getRangeOrNullObject() {
    const cells = this.#cells();
    return cells ? this.context.make.range(cells.sheetId, cells.area) : null;
  }
  getRange() {
    const range = this.getRangeOrNullObject();
    if (!range) throw refusals.itemNotFound();
    return range;
  }
  delete() {
    this.#now();
    this.context.grid.names.remove(this.id, this.sheetId);
  }
}
