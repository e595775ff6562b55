import type { Cell } from "../../src/sheets/rawTable";
import type { Expected } from "../../src/sheets/cellReading";
import { problemOf, refused, valueOf } from "./cellReading";

describe("a day", () => {
  const day: Expected = { kind: "day" };

  test.each<[Cell, string]>([
    [43465, "2018-12-31"],
    [43465.75, "2018-12-31"],
    [61, "1900-03-01"],
    [2958465, "9999-12-31"],
    ["2018-12-31", "2018-12-31"],
    ["2018-12-31T00:00:00Z", "2018-12-31"],
    [" 31/12/2018 ", "2018-12-31"],
    ["3/4/2019", "2019-04-03"],
    ["31 Dec 2018", "2018-12-31"],
    ["31 December 2018", "2018-12-31"],
    ["2018-12", "2018-12-31"],
    ["29/2/2020", "2020-02-29"],
  ])("%p is read", (cell, value) => {
    expect(valueOf(cell, day)).toBe(value);
  });

  test.each<[Cell, string]>([
    ["last term", '"last term"'],
    ["29/2/2019", '"29/2/2019"'],
    ["2018-13-01", '"2018-13-01"'],
    ["12/31/2018", '"12/31/2018"'],
    ["43465", '"43465"'],
    [0, "0"],
    [-3, "−3"],
    [60, "60"],
    [2958466, "2,958,466"],
    [NaN, "NaN"],
    [true, "TRUE"],
  ])("%p is not one", (cell, shown) => {
    expect(problemOf(cell, day)).toEqual(
      refused("not-a-date", `${shown} is not a date. Enter one such as 31 Dec 2018.`),
    );
  });
});
