import { carriedFormula, copiedFormula, filledFormula } from "../../src/sheets/formulaReferences";

const same = (column: number) => column;

test.each([
  ["F6*2", "F9*2"],
  ["$F6+F$6+$F$6", "$F9+F$6+$F$6"],
  ["SUM(E6:F6)", "SUM(E9:F9)"],
  ["E5+E7", "E5+E7"],
  ["Data!A6+'Other sheet'!B6:C6+D6", "Data!A6+'Other sheet'!B6:C6+D9"],
  ['"F6"&amp;F6', '"F6"&amp;F9'],
  ["Allocation[[#This Row],[F6]]*F6", "Allocation[[#This Row],[F6]]*F9"],
  ["LOG10(F6)+Rate6+F6x", "LOG10(F9)+Rate6+F6x"],
  [
    "_xlfn.XLOOKUP(A6,Schools[Number],Schools[Name])",
    "_xlfn.XLOOKUP(A9,Schools[Number],Schools[Name])",
  ],
  ["1E6+A6", "1E6+A9"],
])("%s of row 6 is carried to row 9 as %s", (from, to) => {
  expect(carriedFormula(from, { from: 6, to: 9 }, same)).toBe(to);
});

test("cells of the same row follow their columns", () => {
  const moved = (column: number) => (column === 6 ? 8 : column);
  expect(carriedFormula("F6+G6+F7", { from: 6, to: 6 }, moved)).toBe("H6+G6+F7");
});

test("a formula is copied as Excel copies it", () => {
  expect(copiedFormula("A1+$B2+C$3+Data!D4:E5", 2, 1)).toBe("B3+$B4+D$3+Data!E6:F7");
  expect(copiedFormula("A1", -1, 0)).toBe("#REF!");
});

test("a new row takes a formula as Excel fills it down", () => {
  expect(filledFormula("F6+Data!A6+A$1", { from: 6, to: 8 }, same)).toBe("F8+Data!A8+A$1");
});
