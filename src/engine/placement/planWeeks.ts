import { bestWeek, priceOf, type Prices, type Week } from "./bestWeek";
import { dayBlocks, type Stay } from "./dayBlocks";
import { weekHalfDays } from "./timetable";

/**
 * When each LSC of a cluster is at each of its schools: names of half-days in the order of the
 * week, by LSC and by stay. The half-days of each LSC must add up to ten.
 *
 * The days of an LSC are those of `dayBlocks`. Which day is which, and which half of a day comes
 * first, is chosen so that, the first counting most,
 *
 * 1. as few visitors as can be come to a school in a half-day in which another one is there (the
 *    LSCs that a school hosts are no visitors there),
 * 2. visits are spread evenly over the half-days: the least sum of squares of LSCs away from their
 *    hosts,
 * 3. what is first in the list of stays is first in the week.
 *
 * LSC by LSC, all orders of its days are compared beside what is planned for the others; then
 * again, until no LSC can do better by changing its own week alone. Weeks of several LSCs changed
 * together might be better still: that is not searched for. The answer is the same every time, and
 * it is a proposal: the schools and the LSC agree the days.
 */
export function planWeeks(lscs: readonly (readonly Stay[])[]): string[][][] {
  const cluster = new ClusterWeek(lscs.length);
  const plans = lscs.map((stays) => ({ stays, blocks: dayBlocks(stays), week: [] as Week }));
  let isBetter: boolean;
  do {
    isBetter = false;
    for (const plan of plans) {
      const { stays, blocks, week } = plan;
      cluster.add(stays, week, -1);
      const prices = cluster.pricesFor(stays);
      const better = bestWeek(blocks, prices, week.length > 0 ? priceOf(week, prices) : Infinity);
      plan.week = better ?? week;
      cluster.add(stays, plan.week, 1);
      isBetter ||= better !== undefined;
    }
  } while (isBetter);
  return plans.map(({ stays, week }) =>
    stays.map((_, stay) => weekHalfDays.filter((_name, at) => week[at] === stay)),
  );
}

/** Who is away from their host, and at which school, in each half-day of the week. */
class ClusterWeek {
  private readonly away = weekHalfDays.map(() => 0);
  /** By school and half-day. */
  private readonly visitors = new Map<number, number[]>();

  constructor(private readonly lscs: number) {}

  add(stays: readonly Stay[], week: Week, count: 1 | -1): void {
    week.forEach((stay, at) => {
      const { school, isHost } = stays[stay]!;
      if (isHost) return;
      const visitors = this.visitors.get(school) ?? weekHalfDays.map(() => 0);
      this.visitors.set(school, visitors);
      visitors[at]! += count;
      this.away[at]! += count;
    });
  }

  /**
   * One more visit where n are away adds 2n + 1 to the sum of squares. An LSC makes as many visits
   * in all its weeks, so n orders them alike, and ten times the LSCs are more than all of it.
   */
  pricesFor(stays: readonly Stay[]): Prices {
    const meeting = weekHalfDays.length * this.lscs + 1;
    const visitPrice = (school: number, at: number) =>
      this.away[at]! + ((this.visitors.get(school)?.[at] ?? 0) > 0 ? meeting : 0);
    return stays.map(({ school, isHost }) =>
      weekHalfDays.map((_, at) => (isHost ? 0 : visitPrice(school, at))),
    );
  }
}
