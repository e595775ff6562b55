import fc from "fast-check";
import { affordable, costOfRoles, type Offer } from "../../../src/engine/money/affordable";
import { tornado } from "../../../src/engine/money/tornado";
import { variations } from "../../../src/engine/money/variations";
import { always, anyCosts, anyDay, costs, fourYears } from "./someCosts";

const offer: Offer = {
  start: "2019-07-01",
  years: fourYears,
  costs: costs({ onCosts: always(300), relief: always(0) }),
};
const budget = { kind: "total", cents: 3_200_000_000 } as const;

const varied = (key: keyof typeof variations, low: number, high: number, of: Offer = offer) => ({
  key,
  low,
  high,
  offerAt: (by: number) => variations[key](of, by),
});

test("one bar for each input, the widest first, each as if it alone were changed", () => {
  const bars = tornado(
    [varied("relief", 0, 400_000), varied("salary", -1000, 1000), varied("onCosts", -300, 200)],
    100,
    budget,
  );
  // 100 roles for four years at $80,000 and 3 % on-costs: $32.96 million.
  expect(bars).toEqual([
    {
      input: expect.objectContaining({ key: "salary" }),
      low: { by: -1000, cost: 2_966_400_000, affordable: 107 },
      high: { by: 1000, cost: 3_625_600_000, affordable: 88 },
      swing: 659_200_000,
    },
    {
      input: expect.objectContaining({ key: "relief" }),
      low: { by: 0, cost: 3_296_000_000, affordable: 97 },
      high: { by: 400_000, cost: 3_456_000_000, affordable: 92 },
      swing: 160_000_000,
    },
    {
      input: expect.objectContaining({ key: "onCosts" }),
      low: { by: -300, cost: 3_200_000_000, affordable: 100 },
      high: { by: 200, cost: 3_360_000_000, affordable: 95 },
      swing: 160_000_000,
    },
  ]);
});

test("a later start costs less, and its bar is as wide as the difference all the same", () => {
  const [bar] = tornado([varied("start", -1, 365)], 1, budget);
  expect(bar!.low.cost).toBeGreaterThan(bar!.high.cost);
  expect(bar!.swing).toBe(bar!.low.cost - bar!.high.cost);
});

test("roles that cost nothing have no largest number", () => {
  const free = {
    ...offer,
    costs: costs({ salary: new Map([[9, always(0)]]), relief: always(0) }),
  };
  const [bar] = tornado([varied("relief", 0, 100_000, free)], 5, budget);
  expect(bar!.low).toEqual({ by: 0, cost: 0, affordable: undefined });
  expect(bar!.high.affordable).toBe(8000);
});

test("whatever the costs, bars are sorted, ends are costed as directly, and the present lies between", () => {
  const amounts = { minLength: 9, maxLength: 9 };
  fc.assert(
    fc.property(
      anyCosts,
      anyDay,
      fc.array(fc.integer({ min: 0, max: 3000 }), amounts),
      fc.array(fc.integer({ min: 0, max: 3000 }), amounts),
      (given, start, less, more) => {
        // Roles that go up a step may find no salary there, which is costed at 0 and refused before.
        const any = { ...offer, start, costs: { ...given, progresses: false } };
        const keys = (Object.keys(variations) as (keyof typeof variations)[]).filter(
          (key) => key !== "start",
        );
        const inputs = keys.map((key, index) => varied(key, -less[index]!, more[index]!, any));
        const bars = tornado(inputs, 623, budget);
        const now = costOfRoles(623, any).total;
        expect(bars).toHaveLength(inputs.length);
        bars.forEach(({ input, low, high, swing }, index) => {
          expect(swing).toBeLessThanOrEqual(bars[index - 1]?.swing ?? Infinity);
          for (const end of [low, high]) {
            const direct = variations[input.key](any, end.by);
            expect(end.cost).toBe(costOfRoles(623, direct).total);
            expect(end.affordable).toBe(affordable(budget, direct));
          }
          expect([low.by, high.by]).toEqual([input.low, input.high]);
          expect(low.cost).toBeLessThanOrEqual(now);
          expect(high.cost).toBeGreaterThanOrEqual(now);
        });
      },
    ),
    { numRuns: 30 },
  );
});
