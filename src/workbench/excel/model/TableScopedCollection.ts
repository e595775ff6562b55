import type { TableInfo } from "../../grid/TableInfo";
import type { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { ModelCollection } from "./ModelCollection";

/** Some tables of the workbook, to look at. */
export class TableScopedCollection extends ModelCollection<HostObject> {
  static override readonly excelName: string = "TableScopedCollection";

  constructor(
    context: ModelContext,
    private readonly belongs: (table: TableInfo) => boolean,
  ) {
    super(context);
  }

  #find(key: string | number): HostObject | null {
    const name = String(key).toLowerCase();
    const found = this.#tables().find(
      (table) => table.id === key || table.name.toLowerCase() === name,
    );
    return found ? this.context.make.table(found.id) : null;
  }
  #tables(): TableInfo[] {
    return this.context.grid.tables.list().filter(this.belongs);
  }

  get items() {
    return this.#tables().map(({ id }) => this.context.make.table(id));
  }
  get count() {
    return this.#tables().length;
  }
  getCount() {
    return this.#tables().length;
  }
  getFirst() {
    const [first] = this.items;
    if (!first) throw refusals.itemNotFound();
    return first;
  }
  getItemOrNullObject(key: string) {
    return this.#find(key);
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const found = this.#find(key);
    if (!found) throw refusals.itemNotFound();
    return found;
  }
}
