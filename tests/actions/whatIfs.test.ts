import { costingFrom } from "../../src/actions/costingFrom";
import { readCostTables } from "../../src/actions/readCostTables";
import { offerWith, whatIfInputs } from "../../src/actions/whatIfInputs";
import { amountText, differenceText, rangeText } from "../../src/actions/whatIfWords";
import { whatToType } from "../../src/actions/whatToType";
import { describeProblem } from "../../src/domain/problem";
import { whatIfKeys, type WhatIfs } from "../../src/domain/whatIf";
import { costOfRoles } from "../../src/engine/money/affordable";
import { tornado } from "../../src/engine/money/tornado";
import { whatIfRanges } from "../../src/parameters/whatIfRanges";
import { costsContent } from "../../src/sheets/costs";
import type { Cell, RawTable } from "../../src/sheets/rawTable";
import { asTable, TableHost } from "./tableHost";
import { table, valueOf } from "./tables";

const allocation = table("Allocation", ["Cluster number", "Roles"], [[1, 623]]);
const standard = asTable(costsContent(["Standard"]));

/** The Costs sheet with one row changed, or with rows more: input, from, value. */
const costsWith = (...rows: readonly (readonly [string, Cell, Cell])[]): RawTable => ({
  ...standard,
  rows: [
    ...standard.rows.filter((row) => !rows.some(([input]) => input === row[1])),
    ...rows.map(([input, from, value]) => [null, input, from, value, ...Array<Cell>(4).fill(null)]),
  ],
});

async function reckoned(...tables: readonly RawTable[]) {
  const read = valueOf(await readCostTables(new TableHost([allocation, ...tables]), {}));
  const found = valueOf(costingFrom(read, {}));
  return { ...found, tables: read, inputs: whatIfInputs(found.reckoning) };
}

const inputOf = ({ inputs }: Awaited<ReturnType<typeof reckoned>>, key: string) =>
  inputs.find((input) => input.key === key)!;

test("every input has a range around what it is now, and where the range comes from", () => {
  expect(whatIfRanges.map(({ key }) => key)).toEqual(whatIfKeys);
  for (const { low, high, step, basis } of whatIfRanges) {
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThan(0);
    expect(Number.isInteger(high / step)).toBe(true);
    expect("assumption" in basis).toBe(true); // None was published; each says what part of it was.
  }
});

test("the three that matter most by the standard amounts are salary, start and on-costs", async () => {
  const { inputs, reckoning, costing } = await reckoned();
  const bars = tornado(inputs, reckoning.roles, reckoning.budget);
  expect(bars.slice(0, 3).map(({ input }) => input.key)).toEqual(["salary", "start", "onCosts"]);
  const [salary] = bars;
  expect(salary!.low.cost + salary!.high.cost).toBeCloseTo(2 * costing.cost.total, -5);
});

test("ranges read as amounts where there is one amount, and as changes where there is none", async () => {
  const of = await reckoned();
  expect(of.inputs.map((input) => rangeText(input))).toEqual([
    "13 % less to 13 % more",
    "as it is to 3 % more on 1 Jul 2022",
    "30 Dec 2019 to 27 Jul 2020",
    "0 % to 10 % of salary",
    "$0 to $4,000 a role and year",
    "50 % less to 100 % more",
    "$0 to $2,000 a role and year",
    "$0 to $5,000 a role, once",
    "$0 to $5,000 a role, once",
    "as it is to 5 % more each 1 July from 1 Jul 2020",
  ]);
  expect(amountText(inputOf(of, "start"), 14)).toBe("10 Feb 2020");
  expect(differenceText(inputOf(of, "start"), 14)).toBe("2 weeks later");
  expect(differenceText(inputOf(of, "start"), -8)).toBe("8 days earlier");
  expect(differenceText(inputOf(of, "onCosts"), 50)).toBe("0.5 % more");
});

test("no price goes below 0, and one by date is changed at all its dates", async () => {
  const of = await reckoned(
    costsWith(
      ["On-costs", "1 Jul 2019", 1.5],
      ["Relief", "1 Jul 2019", 100],
      ["Relief", "1 Jul 2021", 300],
    ),
  );
  expect(rangeText(inputOf(of, "onCosts"))).toBe("0 % to 8.5 % of salary");
  expect(rangeText(inputOf(of, "relief"))).toBe("$100 less to $4,000 more a role and year");
});

test("no start is tried for which a salary is missing", async () => {
  const of = await reckoned(costsWith(["Salary of step 9", "27 Jan 2020", 75_200]));
  expect(inputOf(of, "start").low).toBe(0);
});

test("where all salaries are known there is no pay settlement to vary", async () => {
  const known = ["1 Jul 2019", "1 Jul 2020", "1 Jul 2021", "1 Jul 2022"].map(
    (day) => ["Salary of step 9", day, 80_000] as const,
  );
  expect(inputOf(await reckoned(costsWith(...known)), "settlements")).toBeUndefined();
});

const whatIfs: WhatIfs = {
  salary: 500,
  settlements: 200,
  start: 14,
  onCosts: 150,
  relief: 150_000,
  travel: 1500,
  networking: 50_000,
  induction: 100_000,
  oneOff: 25_000,
  inflation: 100,
};

test("what is to be typed is said cell by cell", async () => {
  const { inputs, tables, reckoning } = await reckoned(standard);
  const cells = whatToType(inputs, whatIfs, tables, reckoning);
  expect(cells.map(({ sentence }) => sentence)).toEqual([
    "Salary of step 9 from 1 Jul 2019: 78,960 in place of 75,200",
    "Salary of step 9 from 1 Jul 2020: 80,955 in place of 77,100",
    "Salary of step 9 from 1 Jul 2021: 83,383.65 in place of 79,413",
    "A row more for Pay settlement, From 1 Jul 2022, Value 2",
    "Start of the roles: 10 Feb 2020",
    "On-costs from 1 Jul 2019: 4.50 in place of 3",
    "Relief from 1 Jul 2019: 1,500 in place of 0",
    "Travel of a role without a placement: 920 in place of 800",
    "Networking from 1 Jul 2019: 500 in place of 0",
    "Induction from 1 Jul 2019: 1,000 in place of 0",
    "Other cost at the start from 1 Jul 2019: 250 in place of 0",
    "A row more for Price increase, From 1 Jul 2020, Value 1",
    "A row more for Price increase, From 1 Jul 2021, Value 1",
    "A row more for Price increase, From 1 Jul 2022, Value 1",
  ]);
  const row = (name: string) => 5 + standard.rows.findIndex(([, input]) => input === name);
  expect(cells[4]!.place).toEqual({
    sheet: "Costs",
    row: row("Start of the roles"),
    column: "Value",
  });
  expect(cells[2]!.place!.row).toBe(row("Salary of step 9") + 2);
});

test("once it is typed, the workbook costs to the cent what the what-ifs did", async () => {
  const { inputs, reckoning } = await reckoned(standard);
  const offer = offerWith(reckoning.offer, inputs, whatIfs);
  const { costing } = await reckoned(
    costsWith(
      ["Salary of step 9", "1 Jul 2019", 78_960],
      ["Salary of step 9", "1 Jul 2020", 80_955],
      ["Salary of step 9", "1 Jul 2021", 83_383.65],
      ["Pay settlement", "1 Jul 2022", 2],
      ["Start of the roles", null, "10 Feb 2020"],
      ["On-costs", "1 Jul 2019", 4.5],
      ["Relief", "1 Jul 2019", 1500],
      ["Travel of a role without a placement", null, 920],
      ["Networking", "1 Jul 2019", 500],
      ["Induction", "1 Jul 2019", 1000],
      ["Other cost at the start", "1 Jul 2019", 250],
      ["Price increase", "1 Jul 2020", 1],
      ["Price increase", "1 Jul 2021", 1],
      ["Price increase", "1 Jul 2022", 1],
    ),
  );
  expect(costing.cost).toEqual(costOfRoles(623, offer));
});

test("several starts are moved together, and typed tranche by tranche", async () => {
  const tranches = (first: string, second: string) =>
    costsWith(["Roles of a tranche", first, 300], ["Roles of a tranche", second, null]);
  const of = await reckoned(tranches("27 Jan 2020", "1 Jul 2020"));
  expect(rangeText(inputOf(of, "start"))).toBe("4 weeks earlier to 26 weeks later");
  expect(
    whatToType(of.inputs, { start: 14 }, of.tables, of.reckoning).map(({ sentence }) => sentence),
  ).toEqual([
    "Roles of a tranche from 27 Jan 2020: From 10 Feb 2020",
    "Roles of a tranche from 1 Jul 2020: From 15 Jul 2020",
  ]);
  const typed = await reckoned(tranches("10 Feb 2020", "15 Jul 2020"));
  expect(typed.costing.cost).toEqual(
    costOfRoles(623, offerWith(of.reckoning.offer, of.inputs, { start: 14 })),
  );
});

test("without a Costs sheet it is said without a place; travel of a placement is not typed", async () => {
  const travel = table("Travel", ["LSC", "Travel a year (km)"], [[1, 13_000]]);
  const { inputs, tables, reckoning, costing } = await reckoned(travel);
  expect(whatToType(inputs, { relief: 10_050, travel: 1000 }, tables, reckoning)).toEqual([
    { sentence: "Relief from 1 Jul 2019: 100.50 in place of 0" },
    {
      sentence:
        "Travel: its kilometres are those of the sheet Travel, so there is nothing to type on Costs",
    },
  ]);
  // 14,300 km: 300 of them are beyond the limit of the first rate.
  const cost = costOfRoles(623, offerWith(reckoning.offer, inputs, { travel: 1000 }));
  expect(cost.years[1]!.lines.travel).toBe(623 * (14_000 * 79 + 300 * 30));
  expect(costing.cost.years[1]!.lines.travel).toBe(623 * 13_000 * 79);
});

test("a workbook without roles says so before anything is reckoned", async () => {
  const read = valueOf(await readCostTables(new TableHost([]), {}));
  const found = costingFrom(read, {});
  expect(found.ok ? [] : found.problems.map(describeProblem)).toEqual([
    "The workbook has no Allocation sheet, so there are no roles to cost. Allocate first, or say how many roles.",
  ]);
});
