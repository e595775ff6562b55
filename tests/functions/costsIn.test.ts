import "./customFunctions";
import { affordable, check, cost } from "../../src/functions/functionsLoadedLater";
import { laterSentenceOf, type Cells } from "./calls";
import { changedCosts, costsRange } from "./costRanges";

const sentence = (costs: Cells, start?: unknown, travel?: Cells) =>
  laterSentenceOf(cost(10, costs, start, travel));

test("an unknown input is refused, with the one that was probably meant", async () => {
  expect(await sentence([["Saleries of step 9", 1]])).toBe(
    'Row 1 of costs, Input: There is no input "Saleries of step 9". Did you mean "Salary of step 9"?',
  );
});

test("a wrong value, an amount given twice and a wrong day are named by row", async () => {
  expect(await sentence([["On-costs", "three"]])).toBe(
    'Row 1 of costs, Value: "three" is not a number. Enter a number from 0 to 100.',
  );
  const twice = [
    ["Input", "From", "Value"],
    ["Relief", "1 Jul 2019", 1],
    ["Relief", "1 Jul 2019", 2],
  ];
  expect(await sentence(twice)).toMatch(/^Row 3 of costs, From: "Relief" has two amounts/);
  expect(await sentence([["Relief", "soon", 1]])).toMatch(/^Row 1 of costs, From: "soon" is not/);
});

test("the first problem is told with how many more there are, of all arguments", async () => {
  const costs = [
    ["On-costs", "three"],
    ["Relieve", 1],
  ];
  const travel = [
    ["LSC", "Travel a year (km)"],
    ["x", 1],
  ];
  expect(await laterSentenceOf(cost(2.5, costs, "soon", travel))).toMatch(
    /^roles: 2.5 cannot stand here.* And 4 more\.$/,
  );
});

test("what amounts say against each other is refused", async () => {
  expect(await sentence([["A step up each year", "Yes"]])).toMatch(
    /^costs: LSCs are on step 10 on 27 Jan 2021, and no salary of that step holds then\./,
  );
  expect(await sentence([], "1 Jul 2023")).toMatch(/^costs: Roles start on 1 Jul 2023, after/);
  expect(await sentence([["Operating budget holds", "By year"]])).toMatch(
    /^costs: There is no budget for 2019\/20\..* And 3 more/,
  );
});

test("several columns of which none is headed are refused, with what to give", async () => {
  expect(await sentence([["Relief", "1 Jul 2019", 1, "$"]])).toMatch(/^costs: Give two columns/);
});

test("blank and 0 are one, which is 0 for a price and nothing where there may be none", async () => {
  for (const blank of [0, null, ""]) {
    expect(await affordable(217e6, [["On-costs", blank]])).toBe(803);
    expect(await affordable(217e6, [["Pay settlement", blank]])).toBe(780);
    expect(await affordable(217e6, [["A step up each year", blank]])).toBe(780);
    expect(await sentence([["Fiscal years", blank]])).toMatch(/^Row 1 of costs, Value: 0 cannot/);
  }
});

test("CHECK knows the costs, and lists all that is wrong with them", async () => {
  expect(await check(costsRange(), "Costs")).toEqual([["No problems found"]]);
  const wrong = changedCosts({ "On-costs": "three", "Fiscal years": 2.5 });
  wrong.push([null, "Relieve", null, 1]);
  expect((await check(wrong, "costs")).map((row) => row.slice(0, 3))).toEqual([
    ["Severity", "Row", "Column"],
    ["Error", 3, "Value"],
    ["Error", 13, "Value"],
    ["Error", wrong.length, "Input"],
  ]);
});
