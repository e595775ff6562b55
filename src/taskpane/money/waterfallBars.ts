import type { ShownCosting } from "../../actions/shownCosting";

/** One bar of the way from the budget to what is left. In whole dollars. */
export interface WaterfallBar {
  readonly name: string;
  /** What it stands for: the budget, a line that is taken off it, or what is left. */
  readonly kind: "budget" | "line" | "left";
  readonly dollars: number;
  /** Where it begins and ends; the smaller first. */
  readonly from: number;
  readonly to: number;
}

/** The budget, each line of the cost taken off it one after the other, and what is left. */
export function waterfallBars({ budget, lines, left }: ShownCosting): WaterfallBar[] {
  let at = budget;
  const steps = lines.map(({ name, dollars }): WaterfallBar => {
    const to = at;
    at -= dollars;
    return { name, kind: "line", dollars: -dollars, from: at, to };
  });
  return [
    { name: "Operating budget", kind: "budget", dollars: budget, from: 0, to: budget },
    ...steps,
    {
      name: left < 0 ? "Over the budget" : "Left",
      kind: "left",
      dollars: left,
      from: Math.min(0, left),
      to: Math.max(0, left),
    },
  ];
}
