import type { DayBlock } from "./dayBlocks";

/** The stay of an LSC in each half-day, in the order of the week. */
export type Week = readonly number[];

/** What it costs to be at a stay in a half-day, by stay and half-day; never below 0. */
export type Prices = readonly (readonly number[])[];

export const priceOf = (week: Week, prices: Prices): number =>
  week.reduce((sum, stay, at) => sum + prices[stay]![at]!, 0);

/**
 * The cheapest order of an LSC's days, and of the halves of days at two schools, that costs less
 * than `below`; of equal ones that in which the first stays come first. Undefined where there is
 * none. At most 5! × 2⁵ orders are gone through.
 */
export function bestWeek(
  blocks: readonly DayBlock[],
  prices: Prices,
  below: number,
): Week | undefined {
  let best: Week | undefined;
  let least = below;
  const go = (week: Week, left: readonly DayBlock[], price: number): void => {
    if (price >= least) return;
    if (left.length === 0) {
      best = week;
      least = price;
    }
    for (const { day, others } of nextDays(left)) {
      const [am, pm] = day;
      const dayPrice = prices[am]![week.length]! + prices[pm]![week.length + 1]!;
      go([...week, am, pm], others, price + dayPrice);
    }
  };
  go([], blocks, 0);
  return best;
}

/** The days that can come next, equal ones once and mixed ones both ways round, first stays first. */
function nextDays(left: readonly DayBlock[]): { day: DayBlock; others: DayBlock[] }[] {
  const isFirst = ([am, pm]: DayBlock, at: number) =>
    left.findIndex((each) => each[0] === am && each[1] === pm) === at;
  return left
    .flatMap((block, at) => {
      if (!isFirst(block, at)) return [];
      const others = left.filter((_, other) => other !== at);
      const [am, pm] = block;
      const days: DayBlock[] = am === pm ? [block] : [block, [pm, am]];
      return days.map((day) => ({ day, others }));
    })
    .sort((a, b) => a.day[0] - b.day[0] || a.day[1] - b.day[1]);
}
