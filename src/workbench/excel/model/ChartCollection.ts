import type { ChartInfo } from "../../grid/ChartInfo";
import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { Chart } from "./Chart";
import { newChart } from "./newChart";
import type { ModelContext } from "./ModelContext";
import { mayDo } from "./permission";
import { RangeReference } from "./RangeReference";

/** The charts that lie on a sheet. */
export class ChartCollection extends HostCollection<Chart> {
  static override readonly excelName = "ChartCollection";

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  #list(): readonly ChartInfo[] {
    return this.context.grid.charts.list(this.sheetId);
  }
  #object(found: ChartInfo | undefined): Chart | null {
    return found ? new Chart(this.context, this.sheetId, found.id) : null;
  }

  get items() {
    return this.#list().map(({ id }) => new Chart(this.context, this.sheetId, id));
  }
  get count() {
    return this.#list().length;
  }
  getCount() {
    return this.#list().length;
  }
  getItemOrNullObject(key: string) {
    const name = String(key).toLowerCase();
    return this.#object(
      this.#list().find((chart) => chart.id === key || chart.name.toLowerCase() === name),
    );
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const found = this.getItemOrNullObject(String(key));
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  getItemAt(index: number) {
    const found = this.#object(this.#list()[index]);
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  add(type: string, source: unknown, seriesBy = "Auto") {
    if (!(source instanceof RangeReference)) throw refusals.invalidArgument();
    mayDo(this.context.grid, this.sheetId, "allowEditObjects");
    const chart = newChart(this.context.grid, this.sheetId, { type, source, seriesBy });
    this.context.grid.charts.put(this.sheetId, chart);
    return new Chart(this.context, this.sheetId, chart.id);
  }
}
