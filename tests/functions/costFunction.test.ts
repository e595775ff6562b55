import { ExcelError } from "./customFunctions";
import fc from "fast-check";
import { costWorkbook } from "../../src/actions/costWorkbook";
import { roles } from "../../src/functions/functions";
import { affordable, cost } from "../../src/functions/functionsLoadedLater";
import { asTable, TableHost } from "../actions/tableHost";
import { table, valueOf } from "../actions/tables";
import { laterRefusalOf, laterSentenceOf, sentenceOf, type Cells } from "./calls";
import { changedCosts, costsRange } from "./costRanges";
import { threeClusters } from "./threeClusters";

const allocation = table(
  "Allocation",
  ["Cluster number", "Roles"],
  [
    [1, 600],
    [2, 23],
  ],
);

const travel: Cells = [
  ["Cluster number", "LSC", "Trips a week", "Travel a year (km)"],
  [1, 1, 2, 15_000],
  [1, 2, 1, 1000],
  [2, 1, 3, null],
];

/** What a costing writes on the Cost sheet but for Check, which is of its formulas; "" for blank. */
async function written(host: TableHost): Promise<Cells> {
  valueOf(await costWorkbook(host));
  const content = host.written.at(-1)!.find(({ description }) => description.table === "Cost")!;
  const { headings, rows } = asTable(content);
  const check = headings.indexOf("Check");
  return [[...headings], ...rows.map((row) => row.map((cell) => cell ?? ""))].map((row) =>
    row.filter((_, at) => at !== check),
  );
}

const column = (cells: Cells, heading: string) => {
  const at = cells[0]!.indexOf(heading);
  return cells.slice(1).map((row) => row[at]);
};

describe("COST", () => {
  test("is the Cost sheet of the same roles and costs", async () => {
    const sheet = await written(new TableHost([allocation]));
    expect(await cost(623, costsRange())).toEqual(sheet);
    expect(Math.round(Number(sheet.at(-1)![8]))).toBe(173_308_127);
  });

  test("with the Travel table is the Cost sheet of a workbook with that table", async () => {
    const [headings, ...rows] = travel;
    const sheet = table("Travel", headings as string[], rows as never);
    const expected = await written(new TableHost([allocation, sheet]));
    expect(await cost(623, costsRange(), null, travel)).toEqual(expected);
    expect(column(expected, "Travel ($)")).not.toEqual(column(await cost(623, []), "Travel ($)"));
  });

  test("with a budget by year sets each year against its own", async () => {
    const costs = [
      ...changedCosts({ "Operating budget holds": "By year, carried forward" }),
      ...[25, 64, 64, 64].map((millions, index) => [
        null,
        "Operating budget of a year",
        `1 Jul ${2019 + index}`,
        millions * 1_000_000,
      ]),
    ];
    const [headings, ...rows] = costs;
    const sheet = table("Costs", headings as string[], rows as never);
    const expected = await written(new TableHost([allocation, sheet]));
    expect(await cost(623, costs)).toEqual(expected);
    expect(column(expected, "Budget ($)")).toEqual([25e6, 64e6, 64e6, 64e6, 217e6]);
  });

  test("a year may have a budget of 0, which beside its day is not taken for blank", async () => {
    const years = [0, 64_000_000, 64_000_000, 64_000_000].map((dollars, index) => [
      "Operating budget of a year",
      `1 Jul ${2019 + index}`,
      dollars,
    ]);
    const costs = [["Operating budget holds", null, "By year"], ...years];
    expect(column(await cost(10, costs), "Budget ($)")).toEqual([0, 64e6, 64e6, 64e6, 192e6]);
  });

  test("takes the costs with headings or without, and standards for what is not there", async () => {
    const changes = { "Salary of step 9": 80_000, Relief: 1200 };
    const table = await cost(100, changedCosts(changes));
    const title = [["Costs: every number"], [], ...changedCosts(changes)];
    const three = [
      ["Relief", "1 Jul 2019", 1200],
      ["Salary of step 9", null, 80_000],
    ];
    expect(await cost(100, Object.entries(changes))).toEqual(table);
    expect(await cost(100, three)).toEqual(table);
    expect(await cost(100, [["Input", "Value"], ...Object.entries(changes)])).toEqual(table);
    expect(await cost(100, title)).toEqual(table);
    expect(await cost(100, [[null]])).toEqual(await cost(100, costsRange()));
  });

  test("starts when it is told to, else when the costs say", async () => {
    const own = await cost(100, [["Start of the roles", "1 Jul 2021"]]);
    expect(column(own, "Total cost ($)").slice(0, 2)).toEqual([0, 0]);
    expect(await cost(100, costsRange(), 44_378)).toEqual(own);
    expect(await cost(100, [["Start of the roles", "1 Jul 2022"]], "1 Jul 2021")).toEqual(own);
  });

  test("a start halfway through the year halves its salary line", async () => {
    const salaries = async (start: string) =>
      column(await cost(10, [["First fiscal year ends in June", 2022]], start), "Salary ($)");
    // 2021/22 has 365 days; from 30 December 2021 there are 183 left, from 1 July all.
    const [[half], [whole]] = [await salaries("2021-12-30"), await salaries("2021-07-01")];
    expect(half).toBeCloseTo((Number(whole) * 183) / 365, 2);
  });

  test("no roles, blank or 0, cost nothing and leave the budget", async () => {
    for (const none of [0, null, ""]) {
      const cells = await cost(none, costsRange());
      expect(column(cells, "Total cost ($)")).toEqual([0, 0, 0, 0, 0]);
      expect(cells.at(-1)!.slice(-2)).toEqual([217e6, 217e6]);
    }
  });

  test("one role more never costs less, in no line of no year", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5000), fc.integer({ min: 43_647, max: 45_000 }), async (n, start) => {
        const [before, after] = [
          await cost(n, costsRange(), start),
          await cost(n + 1, costsRange(), start),
        ];
        before.slice(1).forEach((row, index) =>
          row.slice(1, 9).forEach((cents, at) => {
            expect(after[index + 1]![at + 1]).toBeGreaterThanOrEqual(Number(cents));
          }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("AFFORDABLE", () => {
  test("is what lsc cost says the money buys", async () => {
    expect(await affordable(217_000_000, costsRange())).toBe(780);
    expect(await affordable(217_000_000, [])).toBe(780);
  });

  test("of what roles cost is never fewer, and the next does not fit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (n) => {
        const total = async (roles: number) => Number((await cost(roles, []))!.at(-1)![8]);
        const most = await affordable(await total(n), []);
        expect(most).toBeGreaterThanOrEqual(n);
        expect(await total(most + 1)).toBeGreaterThan(await total(n));
      }),
      { numRuns: 20 },
    );
  });

  test("that is none, or any number, is not available, and why is said", async () => {
    // 0 would be taken for left out by ALLOCATE.
    expect(await laterRefusalOf(affordable(100_000, []))).toMatchObject({
      code: "#N/A",
      message: "$100,000 buys no role: the first costs $278,183.",
    });
    const free = ["Salary of step 9", "Kilometre rate", "Kilometre rate beyond"];
    const nothing = free.map((input) => [input, 0]);
    expect(await laterRefusalOf(affordable(1, nothing))).toMatchObject({
      code: "#N/A",
      message: "Roles cost nothing within these years, so the money buys any number of them.",
    });
    expect(await laterSentenceOf(affordable(1e12, []))).toBe(
      "The money buys more than 1,000,000 roles.",
    );
  });

  test("in place of roles is refused by ALLOCATE where it has no answer, or none yet", () => {
    for (const code of ["#N/A", "#BUSY!"])
      expect(sentenceOf(() => roles(threeClusters(), new ExcelError(code)))).toBe(
        `roles: This cell holds the error ${code}. Put it right first.`,
      );
  });

  test("needs a budget, and looks at no other", async () => {
    for (const none of [0, null, ""])
      expect(await laterSentenceOf(affordable(none, []))).toBe(
        "budget: There is nothing in it. Say how many dollars there are for all years.",
      );
    expect(await affordable(217_000_000, [["Operating budget", 1]])).toBe(780);
  });
});
