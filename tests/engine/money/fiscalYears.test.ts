import { fiscalYear, fiscalYears } from "../../../src/engine/money/fiscalYears";

test("a fiscal year runs from 1 July to 30 June and has a day more with a 29 February", () => {
  expect(fiscalYear(2020)).toEqual({
    name: "2019/20",
    first: "2019-07-01",
    last: "2020-06-30",
    days: 366,
  });
  expect(fiscalYear(2021).days).toBe(365);
});

test("years follow one another, over the turn of a century too", () => {
  expect(fiscalYears(2099, 3).map(({ name }) => name)).toEqual(["2098/99", "2099/00", "2100/01"]);
});
