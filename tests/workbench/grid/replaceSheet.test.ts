import { replaceSheet } from "../../../src/workbench/grid/replaceSheet";

test("a formula follows a new name of a sheet, in any case and in quotes", () => {
  expect(replaceSheet("=Old!A1+'old'!B2", "Old", "'New one'!")).toBe("='New one'!A1+'New one'!B2");
  expect(replaceSheet("='It''s old'!A1", "It's old", "New!")).toBe("=New!A1");
});

test("texts and other sheets stay as they are", () => {
  const formula = "=\"Old!A1\"&Older!A1&'Not Old'!B2";
  expect(replaceSheet(formula, "Old", "New!")).toBe(formula);
});
