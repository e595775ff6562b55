import { costSheet } from "../../../src/sheets/cost";
import { checkColumn } from "../../../src/sheets/costChecks";
import { costWaterfallSheet } from "../../../src/sheets/costWaterfall";
import { figuresOf, type Figures } from "./compared";
import { costed, edited, type Amounts } from "./costBook";
import { calculatedByUniver } from "./univer";

const tranches = (first: number, second: number): Required<Pick<Amounts, "added">> => ({
  added: [
    ["Roles of a tranche", "2020-02-01", first],
    ["Roles of a tranche", "2021-02-03", second],
  ],
});

/** What a workbook costed with two tranches comes to after changes on its Costs sheet. */
async function afterwards(amounts: Amounts): Promise<{ check: unknown; steps: Figures }> {
  const host = await edited(await costed(tranches(100, 523)), amounts);
  const calculated = await calculatedByUniver(await host.toBytes());
  const sheets = [
    { ...costSheet, columns: [...costSheet.columns, checkColumn] },
    costWaterfallSheet,
  ];
  const [cost, steps] = await figuresOf(host, sheets, calculated);
  return { check: cost!.at(-1)!.at(-1), steps: steps!.slice(1) };
}

const numbers = (steps: Figures, column: number): number[] =>
  steps.map((row) => Number(row[column]));

test("the check asks to cost again when the roles of a tranche are changed", async () => {
  const { check } = await afterwards(tranches(101, 522));
  expect(check).toBe("Cost again: other tranches");
});

test("the check asks to cost again when a tranche starts on another day", async () => {
  const [, second] = tranches(100, 523).added;
  const { check } = await afterwards({
    added: [["Roles of a tranche", "2020-02-02", 100], second!],
  });
  expect(check).toBe("Cost again: other tranches");
});

test("the check tells a number that is stored as text, which formulas take for none", async () => {
  const { check } = await afterwards({ ...tranches(100, 523), changed: { Relief: "1200" } });
  expect(check).toBe("A value on Costs is a text");
});

test("the waterfall follows an amount that was 0 and a budget that is passed", async () => {
  const { check, steps } = await afterwards({
    ...tranches(100, 523),
    changed: { Relief: 20_000, "Operating budget": 60_000_000 },
  });
  expect(check).toBe("OK");
  const [step, amount, after, base, covered, over] = [0, 1, 2, 3, 5, 6] as const;
  expect(steps.map((row) => row[step])).toEqual([
    "Operating budget",
    "Salary",
    "On-costs",
    "Travel and other lines",
    "Over the budget",
  ]);
  const [budget, ...lines] = numbers(steps, amount);
  const left = lines.pop()!;
  expect(left).toBeLessThan(0);
  expect(lines.reduce((rest, each) => rest - each, budget!)).toBeCloseTo(left, 2);
  expect(numbers(steps, after).at(-2)).toBeCloseTo(left, 2);
  // Salary crosses the line: 60 million of it are covered, and the lines after it hang below.
  expect(numbers(steps, covered).slice(0, 3)).toEqual([0, 60_000_000, 0]);
  expect(numbers(steps, base)[2]).toBeCloseTo(numbers(steps, over)[1]!, 2);
  expect(numbers(steps, over).at(-1)).toBeCloseTo(left, 2);
});
