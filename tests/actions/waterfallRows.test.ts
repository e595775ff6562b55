import { waterfallRows } from "../../src/actions/waterfallRows";
import { costLines, type CostLine } from "../../src/engine/money/costs";

const noLines = Object.fromEntries(costLines.map((line) => [line, 0])) as Record<CostLine, number>;

/** The steps of a budget and of lines in cents. */
function steps(budget: number, lines: Partial<Record<CostLine, number>>) {
  const all = { ...noLines, ...lines };
  const total = costLines.reduce((sum, line) => sum + all[line], 0);
  const cost = { years: [], lines: all, total };
  return waterfallRows({ cost, headroom: { years: [], budget, total: budget - total } as never });
}

test("each line that is not 0 hangs from what the one before left", () => {
  const rows = steps(217_000_000_00, { salary: 100_000_000_00, travel: 900_000_05 });
  expect(rows.map(({ label }) => label)).toEqual([
    "Operating budget $217.0m",
    "Salary $100.0m",
    "Travel $900,000",
    "Left $116.1m",
  ]);
  expect(
    rows.map(({ base, budget, covered, over, left }) => [base, budget, covered, over, left]),
  ).toEqual([
    [0, 217_000_000, 0, 0, 0],
    [117_000_000, 0, 100_000_000, 0, 0],
    [116_099_999.95, 0, 900_000.05, 0, 0],
    [0, 0, 0, 0, 116_099_999.95],
  ]);
});

test("what the budget does not cover is drawn below the line", () => {
  const rows = steps(100_00, { salary: 150_00, onCosts: 30_00 });
  expect(rows.at(-1)).toMatchObject({ step: "Over the budget", label: "Over the budget $80" });
  expect(rows.map(({ base, covered, over, left }) => [base, covered, over, left])).toEqual([
    [0, 0, 0, 0],
    [0, 100, -50, 0],
    [-50, 0, -30, 0],
    [0, 0, -80, 0],
  ]);
});

test("where nothing costs anything, one line is kept for what may come", () => {
  expect(steps(100, {}).map(({ of, takesRest }) => [of, takesRest ?? false])).toEqual([
    ["budget", false],
    ["salary", true],
    ["left", false],
  ]);
});
