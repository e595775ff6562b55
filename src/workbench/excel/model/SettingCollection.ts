import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { Setting, settingPrefix } from "./Setting";

/** What add-ins keep in the workbook for themselves. */
export class SettingCollection extends HostCollection<Setting> {
  static override readonly excelName = "SettingCollection";

  constructor(private readonly context: ModelContext) {
    super();
  }

  #keys(): string[] {
    const facts = this.context.grid.book.facts();
    return facts
      .filter((fact) => fact.startsWith(settingPrefix))
      .map((fact) => fact.slice(settingPrefix.length));
  }

  get items() {
    return this.#keys().map((key) => new Setting(this.context, key));
  }
  getCount() {
    return this.#keys().length;
  }
  getItemOrNullObject(key: string) {
    return this.#keys().includes(key) ? new Setting(this.context, key) : null;
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  /** Adds it, or gives the one of that key another value. */
  add(key: string, value: unknown) {
    this.context.grid.book.setFact(`${settingPrefix}${key}`, value);
    return new Setting(this.context, key);
  }
}
