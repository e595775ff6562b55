import { costLines } from "../engine/money/costs";
import type { Cost } from "../engine/money/costOf";
import type { Budget } from "../engine/money/headroom";
import { shownParts } from "../engine/money/shownParts";
import { costLineNames } from "./costLineNames";

/** A fiscal year in whole dollars. */
export interface ShownYear {
  readonly name: string;
  readonly cost: number;
  /** New money of the year; undefined where the budget is one sum for all years. */
  readonly budget: number | undefined;
  /** Left after the year. */
  readonly left: number;
}

/** A costing in whole dollars, in which parts shown add up to the totals shown. */
export interface ShownCosting {
  readonly budget: number;
  readonly cost: number;
  /** The budget less the cost. */
  readonly left: number;
  /** Lines that cost something; they add up to the cost. */
  readonly lines: readonly { readonly name: string; readonly dollars: number }[];
  /** They add up to the cost, and their budgets to the budget. */
  readonly years: readonly ShownYear[];
}

/** Rounds a costing to whole dollars so that all sums agree; no figure of a line or year is a dollar off. */
export function shownCosting(cost: Cost, budget: Budget): ShownCosting {
  const used = costLines.filter((line) => cost.lines[line] !== 0);
  const lines = shownParts(
    used.map((line) => cost.lines[line]),
    100,
  );
  const fresh = shownParts(budget.kind === "total" ? [budget.cents] : budget.cents, 100);
  const [whole, spent] = [fresh, lines].map((parts) => parts.reduce((sum, part) => sum + part, 0));
  return {
    budget: whole!,
    cost: spent!,
    left: whole! - spent!,
    lines: used.map((line, index) => ({ name: costLineNames[line], dollars: lines[index]! })),
    years: shownYears(cost, budget, fresh),
  };
}

function shownYears(cost: Cost, budget: Budget, fresh: readonly number[]): ShownYear[] {
  const costs = shownParts(
    cost.years.map(({ total }) => total),
    100,
  );
  const isOneSum = budget.kind === "total";
  const keeps = isOneSum || budget.carriesForward;
  let kept = isOneSum ? fresh[0]! : 0;
  return cost.years.map(({ year }, index) => {
    const own = isOneSum ? undefined : (fresh[index] ?? 0);
    kept = (keeps ? kept : 0) + (own ?? 0) - costs[index]!;
    return { name: year.name, cost: costs[index]!, budget: own, left: kept };
  });
}
