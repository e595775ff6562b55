import { displayText } from "../../../src/workbench/grid/displayText";

test.each([
  [1234.5, "General", "1234.5"],
  [1234.5, "#,##0", "1,235"],
  [0.3333, "0.0%", "33.3%"],
  [2, "0.00", "2.00"],
  [43465, "d mmm yyyy", "31 Dec 2018"],
  [43465, "yyyy-mm-dd", "2018-12-31"],
  [true, "General", "TRUE"],
  ["text", "0.00", "text"],
])("%p with the format %s shows %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});
