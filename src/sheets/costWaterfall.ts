import { chartColours, dollarAxis } from "./chartPlan";
import type { CostRow } from "./cost";
import type { Column, SheetDescription } from "./description";

/** A line of the cost. */
type CostLine = Exclude<keyof CostRow, "year" | "total" | "budget" | "left" | "check">;

/** One step from the budget to what is left, in dollars, with the column that stands for it. */
export interface WaterfallRow {
  /** Not shown: which step it is, and whether it takes all lines that have no row. */
  readonly of: "budget" | CostLine | "left";
  readonly takesRest?: boolean;
  readonly step: string;
  readonly amount: number;
  /** What is left of the budget after the step. */
  readonly after: number;
  /** Under the column, and not drawn; less than 0 where the column hangs below. */
  readonly base: number;
  readonly budget: number;
  /** Of a line of the cost: what the budget covers, and what it does not, less than 0. */
  readonly covered: number;
  readonly over: number;
  readonly left: number;
  /** Name of the column, with the amount. */
  readonly label: string;
}

export type WaterfallColumn = Column<WaterfallRow> & {
  readonly key: Exclude<keyof WaterfallRow, "of" | "takesRest">;
};

const dollars = <Key extends WaterfallColumn["key"]>(key: Key, heading: string, note?: string) =>
  ({
    key,
    heading: `${heading} ($)`,
    kind: "number",
    decimals: 2,
    width: 17,
    ...(note !== undefined && { note }),
  }) as const;

export const waterfallColumns: readonly WaterfallColumn[] = [
  { key: "step", heading: "Step", kind: "text", width: 26 },
  dollars("amount", "Amount", "Of all fiscal years, as on the Cost sheet."),
  dollars("after", "Left after", "Of the budget, after this step."),
  dollars("base", "Under the column", "What the column stands on or hangs from. Not drawn."),
  dollars("budget", "Budget"),
  dollars("covered", "Cost within the budget"),
  dollars("over", "Over the budget", "Drawn below the line."),
  dollars("left", "Left"),
  // What the chart calls its columns.
  { key: "label", heading: "Step and amount", kind: "text", width: 38 },
];

const [blue, orange, green, , , red] = chartColours;

export const costWaterfallSheet: SheetDescription<WaterfallRow> = {
  table: "CostWaterfall",
  title: "From the operating budget to what is left",
  purpose:
    "The budget, less each line of the cost that is not 0, is what is left; all fiscal years together.",
  columns: waterfallColumns,
  chart: {
    kind: "column",
    title: "From the operating budget to what is left",
    categories: "label",
    values: ["base", "budget", "covered", "over", "left"],
    stacked: true,
    undrawn: ["base"],
    colours: [blue, blue, orange, red, green],
    axisTitle: "Dollars",
    axisFormat: dollarAxis,
    hasNoLegend: true,
    isBelow: true,
  },
};
