import type { WorkbookData } from "../../actions/createWorkbook";
import type { Totals } from "../../engine/coverage";

/** A figure that was published, beside which the pane puts its own. */
export interface PublishedFigure {
  readonly key: keyof Totals;
  readonly value: number;
}

/** The worked example: loaded only when it is asked for. */
export interface Example {
  /** What a workbook is filled with. */
  readonly data: () => Promise<WorkbookData>;
  /** What the data of the example is called, and the figures it is made to give. */
  readonly published: () => Promise<{
    readonly about: string;
    readonly figures: readonly PublishedFigure[];
  }>;
}
