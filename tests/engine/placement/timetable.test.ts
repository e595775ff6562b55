import { daysOf, weekHalfDays } from "../../../src/engine/placement/timetable";

test("a week has ten half-days on five days, and two of one day are one", () => {
  expect(weekHalfDays).toHaveLength(10);
  expect(daysOf(weekHalfDays)).toBe(5);
  expect(daysOf(["Mon am", "Mon pm", "Wed pm"])).toBe(2);
  expect(daysOf([])).toBe(0);
});
