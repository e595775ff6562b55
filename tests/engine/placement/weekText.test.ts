import { weekHalfDays } from "../../../src/engine/placement/timetable";
import { weekText } from "../../../src/engine/placement/weekText";

test.each([
  [weekHalfDays, "Mon to Fri"],
  [weekHalfDays.slice(0, 4), "Mon, Tue"],
  [weekHalfDays.slice(0, 7), "Mon to Wed, Thu am"],
  [["Mon am"], "Mon am"],
  [["Fri pm", "Fri am", "Tue pm"], "Tue pm, Fri"],
  [["Mon am", "Mon pm", "Wed am", "Wed pm"], "Mon, Wed"],
  [[], ""],
])("%j is %s", (halfDays, words) => {
  expect(weekText(halfDays)).toBe(words);
});
