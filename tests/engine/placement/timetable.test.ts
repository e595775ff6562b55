import fc from "fast-check";
import { timetable, weekHalfDays } from "../../../src/engine/placement/timetable";

describe("timetable", () => {
  test("puts whole days first, then two schools to a day", () => {
    expect(timetable([5, 3, 2])).toEqual([
      ["Mon am", "Mon pm", "Tue am", "Tue pm", "Fri am"],
      ["Wed am", "Wed pm", "Fri pm"],
      ["Thu am", "Thu pm"],
    ]);
  });

  test("uses every half-day of a full week once, and visits each school on as few days as can be", () => {
    const anyWeek = fc
      .array(fc.nat({ max: 10 }), { maxLength: 9 })
      .map((cuts) =>
        [...cuts.sort((a, b) => a - b), 10].map((cut, at, all) => cut - (all[at - 1] ?? 0)),
      );
    fc.assert(
      fc.property(anyWeek, (halfDays) => {
        const whens = timetable(halfDays);
        expect([...whens.flat()].sort()).toEqual([...weekHalfDays].sort());
        halfDays.forEach((count, at) => {
          expect(whens[at]).toHaveLength(count);
          const days = new Set(whens[at]!.map((when) => when.slice(0, 3)));
          expect(days.size).toBe(Math.ceil(count / 2));
        });
      }),
    );
  });
});
