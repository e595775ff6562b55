import type { ChartTitle as Title } from "../../grid/ChartInfo";
import { HostObject } from "../protocol/HostObject";
import type { ChartHandle } from "./chartHandle";

/** The title of a chart. */
export class ChartTitle extends HostObject {
  static override readonly excelName: string = "ChartTitle";

  constructor(
    private readonly chart: ChartHandle,
    private readonly which: "title" | "categoryTitle" | "valueTitle",
  ) {
    super();
  }

  #change(change: Partial<Title>): void {
    this.chart.change({ [this.which]: { ...this.chart.now()[this.which], ...change } });
  }

  get text(): string {
    return this.chart.now()[this.which].text;
  }
  /** A text makes the title visible. */
  set text(text: string) {
    this.#change({ text, visible: true });
  }
  get visible(): boolean {
    return this.chart.now()[this.which].visible;
  }
  set visible(visible: boolean) {
    this.#change({ visible });
  }
}
