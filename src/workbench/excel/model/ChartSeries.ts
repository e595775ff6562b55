import type { ChartSeries as Series } from "../../grid/ChartInfo";
import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ChartHandle } from "./chartHandle";
import { ChartSeriesFormat } from "./ChartSeriesFormat";
import { RangeReference } from "./RangeReference";

const plainLine = { colour: "", weight: 0 };

/** One series of a chart, known by its place. */
export class ChartSeries extends HostObject {
  static override readonly excelName = "ChartSeries";

  constructor(
    private readonly chart: ChartHandle,
    private readonly place: number,
  ) {
    super();
  }

  #now(): Series {
    const found = this.chart.now().series[this.place];
    if (!found) throw refusals.itemNotFound();
    return found;
  }
  #change(change: Partial<Series>): void {
    const changed = { ...this.#now(), ...change };
    this.chart.change({ series: this.chart.now().series.with(this.place, changed) });
  }
  #source(range: unknown) {
    if (!(range instanceof RangeReference)) throw refusals.invalidArgument();
    return { sheetId: range.sheetId, area: range.area };
  }

  get name(): string {
    return this.#now().name;
  }
  set name(name: string) {
    this.#change({ name });
  }
  get gapWidth(): number {
    return this.#now().gapWidth;
  }
  set gapWidth(gapWidth: number) {
    if (!(gapWidth >= 0 && gapWidth <= 500)) throw refusals.invalidArgument();
    this.#change({ gapWidth });
  }
  get chartType(): string {
    return this.#now().type ?? this.chart.now().type;
  }
  set chartType(type: string) {
    this.#change({ type });
  }
  get markerStyle(): string {
    return this.#now().markerStyle ?? "Automatic";
  }
  set markerStyle(markerStyle: string) {
    this.#change({ markerStyle });
  }
  get format() {
    return new ChartSeriesFormat({
      setFill: (fill) => this.#change({ fill }),
      line: () => this.#now().line ?? plainLine,
      setLine: (line) => this.#change({ line }),
    });
  }
  setValues(range: unknown) {
    this.#change({ values: this.#source(range) });
  }
  setXAxisValues(range: unknown) {
    this.#change({ categories: this.#source(range) });
  }
  delete() {
    const series = this.chart.now().series.filter((_, index) => index !== this.place);
    this.chart.change({ series });
  }
}
