import fc from "fast-check";
import { shownCosting } from "../../src/actions/shownCosting";
import { costOfRoles } from "../../src/engine/money/affordable";
import { headroomOf, type Budget } from "../../src/engine/money/headroom";
import { anyCosts, anyDay, fourYears } from "../engine/money/someCosts";

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

const anyBudget: fc.Arbitrary<Budget> = fc.oneof(
  fc.record({
    kind: fc.constant("total" as const),
    cents: fc.integer({ min: 0, max: 30_000_000_000 }),
  }),
  fc.record({
    kind: fc.constant("yearly" as const),
    cents: fc.array(fc.integer({ min: 0, max: 9_000_000_000 }), { minLength: 4, maxLength: 4 }),
    carriesForward: fc.boolean(),
  }),
);

test("lines, years and budgets shown add up to the totals shown, and none is a dollar off", () => {
  fc.assert(
    fc.property(
      anyCosts,
      anyDay,
      anyBudget,
      fc.integer({ max: 2000, min: 0 }),
      (costs, start, budget, roles) => {
        const cost = costOfRoles(roles, { start, years: fourYears, costs });
        const shown = shownCosting(cost, budget);
        const exact = headroomOf(cost, budget);
        expect(shown.cost).toBe(Math.round(cost.total / 100));
        expect(sum(shown.lines.map(({ dollars }) => dollars))).toBe(shown.cost);
        expect(sum(shown.years.map((year) => year.cost))).toBe(shown.cost);
        expect(shown.budget).toBe(Math.round(exact.budget / 100));
        expect(shown.left).toBe(shown.budget - shown.cost);
        if (budget.kind === "total") expect(shown.years.at(-1)!.left).toBe(shown.left);
        else expect(sum(shown.years.map((year) => year.budget!))).toBe(shown.budget);
        shown.years.forEach((year, index) => {
          expect(Math.abs(year.cost - cost.years[index]!.total / 100)).toBeLessThan(1);
          // A dollar for each cost and each budget up to it, at most.
          expect(Math.abs(year.left - exact.years[index]!.left / 100)).toBeLessThan(2 * index + 2);
        });
      },
    ),
    { numRuns: 60 },
  );
});
