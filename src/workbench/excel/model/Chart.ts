import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { ChartAxes } from "./ChartAxes";
import { chartHandle, type ChartHandle } from "./chartHandle";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import { locate } from "./locate";
import type { ModelContext } from "./ModelContext";
import { mayDo } from "./permission";
import { placeOf } from "./placeOf";

/** A chart. */
export class Chart extends HostObject {
  static override readonly excelName = "Chart";

  readonly #chart: ChartHandle;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    override readonly id: string,
  ) {
    super();
    this.#chart = chartHandle(context, sheetId, id);
  }

  get name(): string {
    return this.#chart.now().name;
  }
  set name(name: string) {
    if (!name) throw refusals.invalidArgument();
    this.#chart.change({ name });
  }
  get chartType(): string {
    return this.#chart.now().type;
  }
  set chartType(type: string) {
    this.#chart.change({ type });
  }
  get left(): number {
    return this.#chart.now().left;
  }
  set left(left: number) {
    this.#chart.change({ left });
  }
  get top(): number {
    return this.#chart.now().top;
  }
  set top(top: number) {
    this.#chart.change({ top });
  }
  get width(): number {
    return this.#chart.now().width;
  }
  set width(width: number) {
    this.#chart.change({ width });
  }
  get height(): number {
    return this.#chart.now().height;
  }
  set height(height: number) {
    this.#chart.change({ height });
  }
  get title() {
    return new ChartTitle(this.#chart, "title");
  }
  get series() {
    return new ChartSeriesCollection(this.#chart, this.sheetId);
  }
  get axes() {
    return new ChartAxes(this.#chart);
  }
  get legend() {
    return new ChartLegend(this.#chart);
  }
  get worksheet() {
    return this.context.make.worksheet(this.sheetId);
  }
  /** Puts the chart over the cells from one to another. */
  setPosition(start: unknown, end?: unknown) {
    const { grid } = this.context;
    const from = locate(grid, start, this.sheetId).area;
    if (end === undefined) {
      const { left, top } = placeOf(grid, this.sheetId, from);
      this.#chart.change({ left, top });
      return;
    }
    const to = locate(grid, end, this.sheetId).area;
    const rows = to.row + to.rows - from.row;
    const columns = to.column + to.columns - from.column;
    if (rows < 1 || columns < 1) throw refusals.invalidArgument();
    this.#chart.change(placeOf(grid, this.sheetId, { ...from, rows, columns }));
  }
  delete() {
    mayDo(this.context.grid, this.sheetId, "allowEditObjects");
    this.context.grid.charts.remove(this.sheetId, this.id);
  }
}
