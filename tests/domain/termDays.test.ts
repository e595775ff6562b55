import { termDays } from "../../src/domain/termDays";

test("a term takes its quarter of the year and the month after, within the year", () => {
  expect([1, 2, 3, 4].map((number) => termDays({ year: 2019, number }))).toEqual([
    { from: "2019-01-01", to: "2019-04-30" },
    { from: "2019-04-01", to: "2019-07-31" },
    { from: "2019-07-01", to: "2019-10-31" },
    { from: "2019-10-01", to: "2019-12-31" },
  ]);
});
