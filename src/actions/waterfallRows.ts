import { costLines, type CostLine } from "../engine/money/costs";
import type { WaterfallRow } from "../sheets/costWaterfall";
import { costLineNames } from "./costLineNames";
import type { Costing } from "./costing";

/** What has a column of its own and what stands under it, before names and amounts. In cents. */
interface Reach {
  readonly base: number;
  readonly covered: number;
  readonly over: number;
}

/** The steps from the budget to what is left: a row for each line of the cost that is not 0. */
export function waterfallRows({ cost, headroom }: Pick<Costing, "cost" | "headroom">) {
  const { budget, total: left } = headroom;
  const rows: WaterfallRow[] = [
    rowOf({ of: "budget", step: "Operating budget" }, { amount: budget, after: budget, budget }),
  ];
  const shown = shownLines(cost.lines);
  let above = budget;
  for (const [index, line] of shown.entries()) {
    const amount = cost.lines[line];
    const after = above - amount;
    const takesRest = index === shown.length - 1;
    const named = { of: line, step: costLineNames[line], ...(takesRest && { takesRest }) };
    rows.push(rowOf(named, { amount, after, ...reach(above, after) }));
    above = after;
  }
  const step = left < 0 ? "Over the budget" : "Left";
  const drawn = { over: Math.min(0, left), left: Math.max(0, left) };
  return [...rows, rowOf({ of: "left", step }, { amount: left, after: left, ...drawn })];
}

/** One line at least, which takes what others may come to. */
function shownLines(lines: Readonly<Record<CostLine, number>>): readonly CostLine[] {
  const shown = costLines.filter((line) => lines[line] !== 0);
  return shown.length > 0 ? shown : ["salary"];
}

/** A column from what was left above to what is left after: none of it may be on both sides of 0. */
const reach = (above: number, after: number): Reach => ({
  base: Math.max(0, after) + Math.min(0, above),
  covered: Math.max(0, above) - Math.max(0, after),
  over: Math.min(0, after) - Math.min(0, above),
});

type Cents = Omit<WaterfallRow, "of" | "takesRest" | "step" | "label">;

const nothing = { base: 0, budget: 0, covered: 0, over: 0, left: 0 };

function rowOf(
  named: Pick<WaterfallRow, "of" | "takesRest" | "step">,
  given: Partial<Cents> & Pick<Cents, "amount" | "after">,
): WaterfallRow {
  const cents = { ...nothing, ...given };
  const dollars = Object.fromEntries(
    Object.entries(cents).map(([key, value]) => [key, value / 100]),
  ) as unknown as Cents;
  return { ...named, ...dollars, label: `${named.step} ${shortDollars(given.amount / 100)}` };
}

/** Millions where there are such, else whole dollars. */
function shortDollars(amount: number): string {
  const size = Math.abs(amount);
  if (size < 1_000_000) return `$${Math.round(size).toLocaleString("en-NZ")}`;
  return `$${(Math.round(size / 100_000) / 10).toFixed(1)}m`;
}
