import { excelChoices, gridChoices } from "../../../src/workbench/file/choiceList";

test("choices are kept one by one, without the spaces around them", () => {
  expect(gridChoices("Yes, No")).toBe('["Yes","No"]');
});

test("choices that stand in cells are kept as the formula", () => {
  expect(gridChoices("=Lists!$A$1:$A$9")).toBe("=Lists!$A$1:$A$9");
  expect(excelChoices("=Lists!$A$1:$A$9")).toBe("=Lists!$A$1:$A$9");
});

test("Excel is told the choices with commas, whoever made the list", () => {
  expect(excelChoices('["Yes","No"]')).toBe("Yes,No");
  expect(excelChoices(gridChoices("[a],b"))).toBe("[a],b");
});
