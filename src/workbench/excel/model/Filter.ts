import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { tableById } from "./tableInfo";
import { TablePart } from "./TablePart";

/** The filter of a column of a table. Only filters by values are supported. */
export class Filter extends TablePart {
  static override readonly excelName = "Filter";

  constructor(
    context: ModelContext,
    tableId: string,
    private readonly place: number,
  ) {
    super(context, tableId);
  }

  #change(values: readonly string[] | undefined): void {
    const filters = { ...tableById(this.context.grid, this.tableId).filters };
    if (values) filters[this.place] = values;
    else delete filters[this.place];
    this.context.later(this.context.grid.tables.update(this.tableId, { filters }));
  }

  get criteria(): unknown {
    const values = tableById(this.context.grid, this.tableId).filters[this.place];
    return values ? { filterOn: "Values", values } : null;
  }
  apply({ filterOn, values = [] }: { readonly filterOn: string; readonly values?: unknown[] }) {
    if (filterOn !== "Values") throw refusals.apiNotFound(`Filter.apply(${filterOn})`);
    this.applyValuesFilter(values);
  }
  applyValuesFilter(values: readonly unknown[]) {
    this.#change(values.map(String));
  }
  clear() {
    this.#change(undefined);
  }
}
