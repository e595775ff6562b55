import type { Cost } from "./costOf";

/** What may be spent, in whole cents: as one sum, or year by year. */
export type Budget =
  | { readonly kind: "total"; readonly cents: number }
  | {
      readonly kind: "yearly";
      /** One for each fiscal year. */
      readonly cents: readonly number[];
      /** Whether what is not spent in a year may be spent in the next. */
      readonly carriesForward: boolean;
    };

/** How a year stands against the budget, in whole cents. */
export interface YearHeadroom {
  /** New money of the year; undefined where the budget is one sum for all years. */
  readonly budget: number | undefined;
  /** What is left after the year; less than 0 where more is spent than there is. */
  readonly left: number;
}

/** How a cost stands against a budget. */
export interface Headroom {
  readonly years: readonly YearHeadroom[];
  /** The whole budget. */
  readonly budget: number;
  /** The whole budget less the whole cost. */
  readonly total: number;
  /** Whether no year, and not the whole, is over the budget. */
  readonly fits: boolean;
}

/** Sets a cost against a budget, year by year and in all. */
export function headroomOf(cost: Cost, budget: Budget): Headroom {
  const years: YearHeadroom[] = [];
  let kept = budget.kind === "total" ? budget.cents : 0;
  cost.years.forEach(({ total }, index) => {
    const fresh = budget.kind === "yearly" ? (budget.cents[index] ?? 0) : undefined;
    const before = budget.kind === "yearly" && !budget.carriesForward ? 0 : kept;
    kept = before + (fresh ?? 0) - total;
    years.push({ budget: fresh, left: kept });
  });
  const whole =
    budget.kind === "total"
      ? budget.cents
      : years.reduce((sum, year) => sum + (year.budget ?? 0), 0);
  const total = whole - cost.total;
  return { years, budget: whole, total, fits: total >= 0 && years.every(({ left }) => left >= 0) };
}
