import { typedCell } from "../../../src/workbench/excel/typedCell";

test.each([
  ["12", 12],
  ["-1.5e3", -1500],
  ["+.5", 0.5],
  ["1,234,567", 1234567],
  ["12,34", "12,34"],
  ["45.5%", 0.455],
  ["%", "%"],
  ["-", "-"],
  ["e5", "e5"],
  ["2018-12-31", 43465],
  ["2018-02-30", "2018-02-30"],
  ["31/12/2018", "31/12/2018"],
  ["False", false],
  ["", ""],
  ["=", "="],
  ["'=1+1", "=1+1"],
  ["Māori", "Māori"],
  ["1st", "1st"],
])("the typed text %p becomes the value %p", (text, value) => {
  expect(typedCell(text, "General")).toEqual({ value });
});

test("a formula stays a formula, but not in a cell formatted as text", () => {
  expect(typedCell("=A1+1", "General")).toEqual({ formula: "=A1+1" });
  expect(typedCell("=A1+1", "@")).toEqual({ value: "=A1+1" });
});

test("null leaves the cell as it is", () => {
  expect(typedCell(null, "General")).toBeUndefined();
});

test.each([[{}], [[1]], [Number.NaN], [Infinity]])("%p is no value of a cell", (input) => {
  expect(() => typedCell(input, "General")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});
