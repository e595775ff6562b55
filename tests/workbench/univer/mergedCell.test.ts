import { changedStyle, mergedCell } from "../../../src/workbench/univer/mergedCell";

test("what is written later wins, and a look given earlier stays", () => {
  const merged = mergedCell({ v: 1, t: 2, s: { bl: 1 } }, { v: "a", t: 1, f: null });
  expect(merged).toEqual({ v: "a", t: 1, f: null, s: { bl: 1 } });
});

test("two looks are one, border by border", () => {
  const line = { s: 1, cl: { rgb: "#000000" } };
  const merged = mergedCell({ s: { bl: 1, bd: { t: line } } }, { s: { it: 1, bd: { b: line } } });
  expect(merged).toEqual({ s: { bl: 1, it: 1, bd: { t: line, b: line } } });
});

test("a look taken away and one given then are not one change", () => {
  expect(mergedCell({ s: null }, { s: { bl: 1 } })).toBeUndefined();
  expect(mergedCell({ s: { bl: 1 } }, { s: null })).toEqual({ s: null });
});

test("a change without a look leaves the style, and null takes it away", () => {
  expect(changedStyle({ bl: 1 }, { v: 1 })).toEqual({ bl: 1 });
  expect(changedStyle({ bl: 1 }, { s: null })).toBeNull();
  expect(changedStyle({ bl: 1 }, { s: { it: 1 } })).toEqual({ bl: 1, it: 1 });
});
