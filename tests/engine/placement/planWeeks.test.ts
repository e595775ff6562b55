import fc from "fast-check";
import type { Stay } from "../../../src/engine/placement/dayBlocks";
import { planWeeks } from "../../../src/engine/placement/planWeeks";
import { daysOf, weekHalfDays } from "../../../src/engine/placement/timetable";
import { weekText } from "../../../src/engine/placement/weekText";
import { anyStays, awayByHalfDay, meetings, presencesOf } from "./weeks";

/** An LSC: half-days by school; the first school is its host. */
const lsc = (...halfDays: readonly (readonly [school: number, halfDays: number])[]): Stay[] =>
  halfDays.map(([school, count], at) => ({
    school,
    halfDays: count,
    isHost: at === 0,
    metres: 1000 * at,
  }));

const texts = (lscs: readonly (readonly Stay[])[]) =>
  planWeeks(lscs).map((weeks) => weeks.map(weekText).join("; "));

const anyLscs = fc.array(anyStays, { maxLength: 6 });

/** All orders of the days of a week, each of the days as it is and with its halves exchanged. */
function* rearranged(week: readonly (readonly string[])[]): Generator<string[][]> {
  for (const days of orders(["Mon", "Tue", "Wed", "Thu", "Fri"]))
    for (let turned = 0; turned < 32; turned++)
      yield week.map((halfDays) =>
        halfDays.map((halfDay) => {
          const at = weekHalfDays.indexOf(halfDay);
          const [day, half] = [at >> 1, at & 1];
          return `${days[day]} ${(half ^ (turned >> day)) & 1 ? "pm" : "am"}`;
        }),
      );
}

const orders = (all: readonly string[]): string[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first) =>
        orders(all.filter((each) => each !== first)).map((rest) => [first, ...rest]),
      );

/** Meetings count more than any spread of at most sixty visits. */
function badness(lscs: readonly (readonly Stay[])[], weeks: readonly string[][][]): number {
  const presences = presencesOf(lscs, weeks);
  const squares = awayByHalfDay(presences).reduce((sum, each) => sum + each * each, 0);
  return 10_000 * meetings(presences) + squares;
}

describe("planWeeks", () => {
  test("begins one LSC's week where most half-days are, each school's days after each other", () => {
    expect(texts([lsc([1, 5], [2, 3], [3, 2])])).toEqual(["Mon, Tue, Wed am; Wed pm, Thu; Fri"]);
  });

  test("fills every week once, keeps half-days of schools, and makes as few trips as can be", () => {
    fc.assert(
      fc.property(anyLscs, (lscs) => {
        planWeeks(lscs).forEach((week, at) => {
          expect(week.flat().sort()).toEqual([...weekHalfDays].sort());
          week.forEach((halfDays, stay) => {
            const { halfDays: count } = lscs[at]![stay]!;
            expect(halfDays).toHaveLength(count);
            expect(daysOf(halfDays)).toBe(Math.ceil(count / 2));
            expect(halfDays).toEqual(weekHalfDays.filter((each) => halfDays.includes(each)));
          });
        });
      }),
    );
  });

  test("brings three visitors to one school on three days, and five on five", () => {
    const visitors = (count: number) =>
      Array.from({ length: count }, (_, at) => lsc([at + 1, 8], [9, 2]));
    expect(texts(visitors(3))).toEqual([
      "Mon to Thu; Fri",
      "Mon to Wed, Fri; Thu",
      "Mon, Tue, Thu, Fri; Wed",
    ]);
    const weeks = planWeeks(visitors(5));
    expect(meetings(presencesOf(visitors(5), weeks))).toBe(0);
  });

  test("keeps visitors of a school apart although their day is the fullest of the week", () => {
    const first = [lsc([1, 2], [9, 8]), lsc([2, 8], [3, 2]), lsc([4, 8], [5, 2])];
    const lscs = [...first, lsc([6, 8], [9, 2])];
    expect(meetings(presencesOf(lscs, planWeeks(lscs)))).toBe(0);
  });

  test("lets visitors meet only as often as half-days of a school are more than a week has", () => {
    const seven = Array.from({ length: 7 }, (_, at) => lsc([at + 1, 8], [9, 2]));
    expect(meetings(presencesOf(seven, planWeeks(seven)))).toBe(4);
  });

  test("does not keep a visitor from a school because of the LSCs who are based there", () => {
    expect(texts([lsc([1, 10]), lsc([1, 10]), lsc([2, 8], [1, 2])])).toEqual(
      texts([lsc([1, 10]), lsc([1, 10]), lsc([2, 8], [3, 2])]),
    );
  });

  test("spreads the visits to different schools over the week", () => {
    const lscs = [lsc([1, 6], [2, 4]), lsc([3, 6], [4, 4]), lsc([5, 8], [6, 2])];
    expect(awayByHalfDay(presencesOf(lscs, planWeeks(lscs)))).toEqual(Array(10).fill(1));
  });

  test("leaves no LSC a better order of its days beside the weeks of the others", () => {
    fc.assert(
      fc.property(anyLscs, fc.nat(), (lscs, any) => {
        fc.pre(lscs.length > 0);
        const weeks = planWeeks(lscs);
        const planned = badness(lscs, weeks);
        const own = any % lscs.length;
        for (const other of rearranged(weeks[own]!)) {
          const bad = badness(
            lscs,
            weeks.map((week, at) => (at === own ? other : week)),
          );
          if (bad < planned) expect({ other, bad }).toEqual({ planned });
        }
      }),
      { numRuns: 15 },
    );
  });
});
