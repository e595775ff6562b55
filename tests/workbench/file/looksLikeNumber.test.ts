import { cellTypes, looksLikeNumber, valueOf } from "../../../src/workbench/file/cellsSnapshot";

test.each(["007", "12", "1e5", "28956e8499854616", "-3.5"])(
  "the grid would take %p for a number",
  (text) => {
    expect(looksLikeNumber(text)).toBe(true);
    expect(valueOf(text)).toEqual({ v: text, t: cellTypes.textLikeNumber });
  },
);

test.each(["Awa", "063cb80c4d629228", "12 a", " "])("%p stays a text by itself", (text) => {
  expect(looksLikeNumber(text)).toBe(false);
  expect(valueOf(text)).toEqual({ v: text, t: cellTypes.text });
});
