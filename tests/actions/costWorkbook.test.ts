import type { CostRun } from "../../src/actions/costing";
import { costWorkbook } from "../../src/actions/costWorkbook";
import type { RawTable } from "../../src/sheets/rawTable";
import { costsTable } from "./costsTable";
import { TableHost } from "./tableHost";
import { sentencesOf, table, valueOf } from "./tables";

const allocation = table(
  "Allocation",
  ["Cluster number", "Roles"],
  [
    [1, 600],
    [2, 23],
  ],
);

const cost = async (tables: readonly RawTable[], forThisRun?: CostRun) => {
  const host = new TableHost(tables);
  return { host, result: await costWorkbook(host, forThisRun) };
};

const contentOf = (host: TableHost, sheet: string) =>
  host.written.at(-1)?.find(({ description }) => description.table === sheet);

describe("costing a workbook", () => {
  test("without a Costs sheet takes the standard amounts, and writes them", async () => {
    const { host, result } = await cost([allocation]);
    const { written } = valueOf(result);
    const made = ["CostPrices", "CostWorkings", "Cost", "CostWaterfall"];
    expect(written.map(({ table: name }) => name)).toEqual(["Costs", ...made]);
    const again = await costWorkbook(host);
    expect(valueOf(again).written.map(({ table: name }) => name)).toEqual(made);
    expect(valueOf(again).costing).toEqual(valueOf(result).costing);
    expect(sentencesOf(again)).toEqual([]);
  });

  test("says cost, distance from the budget, what the money buys, and what is not in it", async () => {
    const { host } = await cost([allocation]);
    expect(contentOf(host, "Cost")!.lines).toEqual([
      "623 roles from 27 Jan 2020 cost $173,308,127 over 4 fiscal years: $43,691,873 under the operating budget of $217,000,000",
      "The money buys 780 roles; one role more costs $278,183",
      "The table is made of formulas: change an amount or a date on the Costs sheet and it follows. These lines are as last costed. Where Check does not say OK, cost again",
      "All amounts as on the Costs sheet, where assumptions are marked",
      "Travel: 800 km a role and year, assumed · Not in the cost, as its price is 0: Relief, Networking, Induction and Other cost at the start",
      "Nothing on top: the Costs sheet gives no coverage of the in-school entitlement, which is unconfirmed",
      "Derived from the announcement, to compare with: $217 million ÷ 623 roles is $87,079 a role and year over four years, $99,518 over the three and a half in which roles run",
    ]);
  });

  test("writes a row for each fiscal year and one for all, which add up to the cent", async () => {
    const { host } = await cost([allocation]);
    const rows = contentOf(host, "Cost")!.rows;
    const cents = (key: string) => rows.map((row) => Math.round(100 * row[key]));
    expect(rows.map(({ year }) => year)).toEqual([
      "2019/20",
      "2020/21",
      "2021/22",
      "2022/23",
      "All years",
    ]);
    const keys = ["salary", "onCosts", "relief", "travel", "networking", "induction", "oneOff"];
    for (const key of [...keys, "total"]) {
      const [all, ...years] = cents(key).reverse();
      expect(years.reduce((sum, each) => sum + each, 0)).toBe(all);
    }
    rows.forEach((_, index) =>
      expect(keys.reduce((sum, key) => sum + cents(key)[index]!, 0)).toBe(cents("total")[index]),
    );
    expect(cents("salary")[1]).toBe(623 * 7_710_000);
    expect(cents("left").slice(-2)).toEqual([
      cents("left")[4],
      21_700_000_000 - cents("total")[4]!,
    ]);
  });

  test("says what the table does not follow after a run of its own", async () => {
    const { host } = await cost([allocation], { start: "2020-07-01", budget: 10_000_000_000 });
    const lines = contentOf(host, "Cost")!.lines.join("\n");
    expect(lines).toContain("and it follows, but for the budget and the start of this run.");
  });

  test("says when years are costed with pay of long ago", async () => {
    const recent = await cost([allocation, costsTable({})]);
    expect(sentencesOf(recent.result)).toEqual([]);
    const late = costsTable({ "First fiscal year ends in June": 2026 });
    const { result } = await cost([allocation, late]);
    expect(sentencesOf(result)).toContainEqual(
      expect.stringContaining(
        "No salary or pay settlement is newer than 1 Jul 2021, and years up to 2028/29 are costed with it.",
      ),
    );
  });

  test("lets roles start in tranches, the last of which takes what the others leave", async () => {
    const tranches = (last: number | null) =>
      costsTable({}, [
        ["Roles of a tranche", "1 Jul 2021", last],
        ["Roles of a tranche", "27 Jan 2020", 400],
      ]);
    const { host, result } = await cost([allocation, tranches(null)]);
    const { costing } = valueOf(result);
    expect(costing.tranches).toEqual([
      { start: "2020-01-27", roles: 400 },
      { start: "2021-07-01", roles: 223 },
    ]);
    expect(costing.cost.years[1]!.lines.salary).toBe(400 * 7_710_000);
    expect(costing.cost.years[3]!.lines.salary).toBe(623 * 7_941_300);
    expect(contentOf(host, "Cost")!.lines[0]).toMatch(
      /^623 roles, 400 from 27 Jan 2020 and 223 from 1 Jul 2021, cost /,
    );
    expect(sentencesOf(result)).toEqual([]);
    expect(sentencesOf((await cost([allocation, tranches(200)])).result)).toEqual([
      "Costs: The tranches add up to 600 roles, but 623 are costed: 23 roles more start with the last.",
    ]);
    expect(sentencesOf((await cost([allocation, tranches(300)])).result)).toEqual([
      "Costs: The tranches add up to 700 roles, but 623 are costed: 77 roles of the last are left out.",
    ]);
    const oneDay = await cost([allocation, tranches(300)], { start: "2020-07-01" });
    expect(valueOf(oneDay.result).costing).toMatchObject({ start: "2020-07-01" });
    expect(valueOf(oneDay.result).costing.tranches).toBeUndefined();
    expect(sentencesOf(oneDay.result)).toEqual([]);
  });

  test("refuses tranches without a day or, before the last, without roles, and late ones", async () => {
    const { result } = await cost([
      allocation,
      costsTable({}, [
        ["Roles of a tranche", null, 7],
        ["Roles of a tranche", "27 Jan 2020", null],
        ["Roles of a tranche", "1 Jul 2030", 400],
      ]),
    ]);
    expect(sentencesOf(result)).toEqual([
      "Costs: 7 roles start in a tranche without a day. Enter under From the day on which they start.",
      "Costs: The tranche from 27 Jan 2020 has no number of roles. Only the last may be blank: it takes all the others leave.",
      "Costs: Roles start on 1 Jul 2030, after the last fiscal year that is costed, 2022/23. Change the start or the years.",
      "Costs: The tranches add up to 407 roles, but 623 are costed: 216 roles more start with the last.",
    ]);
  });

  test("takes budget, start and roles of this run, and says so", async () => {
    const run = { budget: 5_000_000_000, start: "2020-07-01", roles: 100 };
    const { host, result } = await cost([allocation], run);
    expect(valueOf(result).costing).toMatchObject({ roles: 100, start: "2020-07-01" });
    expect(contentOf(host, "Cost")!.lines[3]).toBe(
      "For this run: budget $50,000,000 for all years, start 1 Jul 2020, 100 roles; all else as on the Costs sheet, where assumptions are marked",
    );
  });

  test("by year needs a budget for each year, and names all that are missing or strange", async () => {
    const way = { "Operating budget holds": "By year" };
    const { host, result } = await cost([
      allocation,
      costsTable(way, [
        ["Operating budget of a year", "1 Jul 2019", 25_000_000],
        ["Operating budget of a year", "1 Jul 2020", 64_000_000],
        ["Operating budget of a year", "1 Jan 2021", 1],
        ["Operating budget of a year", "1 Jul 2030", 1],
      ]),
    ]);
    expect(sentencesOf(result)).toEqual([
      "Costs: There are 2 budgets for 2020/21. Leave one.",
      'Costs: There is no budget for 2021/22. Add a row "Operating budget of a year" From 1 Jul 2021.',
      'Costs: There is no budget for 2022/23. Add a row "Operating budget of a year" From 1 Jul 2022.',
      "Costs: The budget from 1 Jul 2030 is of no fiscal year that is costed, and is not used.",
    ]);
    expect(host.written).toEqual([]);
  });

  test("by year sets each year against its own budget", async () => {
    const years = [25, 40, 64, 88].map(
      (millions, index) =>
        ["Operating budget of a year", `1 Jul ${2019 + index}`, millions * 1_000_000] as const,
    );
    const way = { "Operating budget holds": "By year, carried forward" };
    const { host, result } = await cost([allocation, costsTable(way, years)]);
    expect(valueOf(result).costing.headroom.fits).toBe(false);
    expect(contentOf(host, "Cost")!.lines[0]).toMatch(/; over it in 2020\/21$/);
    expect(contentOf(host, "Cost")!.rows.map(({ budget }) => budget)).toEqual([
      25e6, 40e6, 64e6, 88e6, 217e6,
    ]);
  });

  test("names everything that is wrong on the Costs sheet at once, and writes nothing", async () => {
    const { host, result } = await cost([
      allocation,
      costsTable({ "On-costs": "three", "Kilometre rate": -1, "Fiscal years": 2.5 }, [
        ["Salary of stop 9", null, 1],
        ["Kilometres at that rate", null, 1],
        ["Relief", "1 Jul 2019", 1],
      ]),
    ]);
    expect(sentencesOf(result)).toEqual([
      "Costs, row 6, Fiscal years, Value: 2.5 cannot stand here. Enter a whole number from 1 to 20.",
      'Costs, row 16, On-costs, Value: "three" is not a number. Enter a number from 0 to 100.',
      "Costs, row 21, Kilometre rate, Value: −1 cannot stand here. Enter a number from 0 to 1,000.",
      'Costs, row 36, Input: There is no input "Salary of stop 9". Did you mean "Salary of step 9"?',
      'Costs, row 37, Input: "Kilometres at that rate" has one amount for all dates. Remove one of its rows.',
      'Costs, row 38, From: "Relief" has two amounts from the same day. Remove or date one of its rows.',
    ]);
    expect(host.written).toEqual([]);
  });

  test("a salary that is needed and not given is refused, not costed at 0", async () => {
    const { result } = await cost([allocation, costsTable({ "A step up each year": "Yes" })]);
    expect(sentencesOf(result)).toEqual([
      'Costs: LSCs are on step 10 on 27 Jan 2021, and no salary of that step holds then. Add a row "Salary of step 10" From that day or before.',
    ]);
  });

  test("a price that begins after the roles do is told, and a last step below the first refused", async () => {
    const late = await cost([allocation, costsTable({}, [])], { start: "2019-07-01" });
    expect(sentencesOf(late.result)).toEqual([]);
    const standard = costsTable({ "Last salary step": 8 });
    const relief = standard.rows.map((row) =>
      row[1] === "Relief" ? [row[0]!, row[1], "1 Jul 2021", 500, ...row.slice(4)] : row,
    );
    const { result } = await cost([allocation, { ...standard, rows: relief }]);
    expect(sentencesOf(result)).toEqual([
      "Costs: The last salary step is below the step at the start. Change one of the two.",
      'Costs: "Relief" has no amount before 1 Jul 2021, and roles start on 27 Jan 2020; until then it is 0.',
    ]);
  });

  test("an amount other than the published one beside its source is noted", async () => {
    const { result } = await cost([allocation, costsTable({ "Operating budget": 200_000_000 })]);
    expect(result.ok).toBe(true);
    expect(sentencesOf(result)).toEqual([
      expect.stringContaining("The source beside it gives another amount."),
    ]);
  });

  test("needs an allocation, or the number of roles", async () => {
    expect(sentencesOf((await cost([])).result)).toEqual([
      "The workbook has no Allocation sheet, so there are no roles to cost. Allocate first, or say how many roles.",
    ]);
    expect((await cost([], { roles: 5 })).result.ok).toBe(true);
  });

  test("roles that start after the last year, or before the first, are told", async () => {
    const late = await cost([allocation], { start: "2024-01-01" });
    expect(sentencesOf(late.result)).toContain(
      "Costs: Roles start on 1 Jan 2024, after the last fiscal year that is costed, 2022/23. Change the start or the years.",
    );
    const early = await cost(
      [allocation, costsTable({}, [["Salary of step 9", "1 Jul 2018", 74_000]])],
      { start: "2019-01-01" },
    );
    expect(early.result.ok).toBe(true);
    expect(sentencesOf(early.result)[0]).toMatch(/^Costs: Roles start on 1 Jan 2019, before/);
  });
});

describe("with a placement", () => {
  const placement = table(
    "Placement",
    ["School number", "LSCs based here"],
    [
      [11, 2],
      [12, 1],
      [13, 0],
    ],
  );
  const schools = table(
    "Schools",
    [
      "School number",
      "School name",
      "Region",
      "Students",
      "Māori students",
      "Pacific students",
      "Rural",
      "Māori medium",
      "Authority",
    ],
    [
      [11, "Awa Primary", "Waikato", 900, 0, 0, "No", "No", "State"],
      [12, "Awa College", "Waikato", 400, 0, 0, "No", "No", "Private : Fully Registered"],
      [13, "Awa Kura", "Waikato", 100, 0, 0, "No", "No", "State"],
    ],
  );
  const travel = table(
    "Travel",
    ["LSC", "Travel a year (km)"],
    [
      [1, 15_000],
      [2, 1000],
      [3, null],
    ],
  );

  test("travel is what each LSC goes, and capital is that of the host schools", async () => {
    const { host, result } = await cost([allocation, placement, schools, travel], { roles: 3 });
    const { costing } = valueOf(result);
    // 15,000 km are 14,000 at 79 c and 1,000 at 30 c; the third LSC goes as far as the mean.
    expect(costing.cost.years[1]!.lines.travel).toBe((3 * (15_000 * 79 + 1000 * 30)) / 2);
    expect(contentOf(host, "Capital")!.rows).toEqual([
      {
        kind: "State and state-integrated",
        schools: 1,
        lscs: 2,
        area: 30,
        cost: 304_975.8,
        left: 94_695_024.2,
      },
      { kind: "Others", schools: 1, lscs: 1, area: 15, cost: 152_487.9, left: 94_542_536.3 },
      { kind: "All", schools: 2, lscs: 3, area: 45, cost: 457_463.7, left: 94_542_536.3 },
    ]);
    expect(sentencesOf(result)).toEqual([
      "Travel: The travel of 1 LSC is blank, as a school has no coordinates; the others' average is used for them.",
    ]);
  });

  test("of another number of roles that is told", async () => {
    const { result } = await cost([allocation, placement, schools], { roles: 4 });
    expect(sentencesOf(result)).toEqual([
      "4 roles are costed, but 3 LSCs are placed. Travel is taken in proportion, and capital is that of those placed. Place again for both to agree.",
    ]);
  });

  test("a host nobody knows is named at its row", async () => {
    const { result } = await cost(
      [allocation, placement, { ...schools, rows: schools.rows.slice(0, 1) }],
      { roles: 3 },
    );
    expect(sentencesOf(result)).toEqual([
      "Placement, row 3: School 12 is not on the Schools sheet; its space is counted with that of other schools.",
    ]);
  });
});
