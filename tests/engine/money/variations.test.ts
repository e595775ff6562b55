import fc from "fast-check";
import type { Offer } from "../../../src/engine/money/affordable";
import { costOfRoles } from "../../../src/engine/money/affordable";
import { payRiseDays, priceRiseDays, variations } from "../../../src/engine/money/variations";
import { always, anyCosts, anyDay, costs, fourYears } from "./someCosts";

const keys = Object.keys(variations) as (keyof typeof variations)[];

const offer: Offer = { start: "2019-07-01", years: fourYears, costs: costs() };
const yearsWith = (key: keyof typeof variations, by: number, of: Offer = offer) =>
  costOfRoles(1, variations[key](of, by)).years.map(({ total }) => total);

test.each(keys)("by nothing changes no cost: %s", (key) => {
  fc.assert(
    fc.property(anyCosts, anyDay, (given, start) => {
      const any = { ...offer, start, costs: given };
      expect(costOfRoles(623, variations[key](any, 0))).toEqual(costOfRoles(623, any));
    }),
    { numRuns: 25 },
  );
});

test.each(keys)(
  "more of it never costs less, but for a later start, which never costs more: %s",
  (key) => {
    const by = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(anyCosts, by, by, (given, one, other) => {
        const any = { ...offer, start: "2020-07-01", costs: { ...given, progresses: false } };
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
          (change) => costOfRoles(623, variations[key](any, change)).lines,
        );
        const [small, large] = key === "start" ? [more!, less!] : [less!, more!];
        // A start line takes the price of its day; only what runs is less for a later start.
        for (const line of ["salary", "onCosts", "relief", "travel", "networking"] as const)
          expect(large[line]).toBeGreaterThanOrEqual(small[line]);
      }),
      { numRuns: 40 },
    );
  },
);

test("salaries change by their part, to the cent", () => {
  expect(yearsWith("salary", 1250)).toEqual(Array(4).fill(9_000_000));
  const large = { ...offer, costs: costs({ salary: new Map([[9, always(99_999_999_999_999)]]) }) };
  expect(variations.salary(large, 1).costs.salary.get(9)).toEqual([
    expect.objectContaining({ value: 100_009_999_999_999 }), // …9,999.9999
  ]);
});

test("a start goes from day to day", () => {
  expect(variations.start(offer, 366).start).toBe("2020-07-01");
  expect(variations.start(offer, -1).start).toBe("2019-06-30");
});

describe("a pay rise", () => {
  const salary = new Map([
    [9, [...always(8_000_000), { from: "2020-07-01", value: 9_000_000 }]],
    [11, [{ from: "2022-07-01", value: 1 }]], // a step nobody reaches
  ]);
  const known = { ...offer, costs: costs({ salary }) };

  test("comes in each fiscal year after the last known salary, one upon the other", () => {
    expect(payRiseDays(known)).toEqual(["2021-07-01", "2022-07-01"]);
    expect(yearsWith("settlements", 1000, known)).toEqual([
      8_000_000, 9_000_000, 9_900_000, 10_890_000,
    ]);
  });

  test("adds to the one that is there on its day", () => {
    const settled = {
      ...known,
      costs: { ...known.costs, settlements: [{ from: "2022-07-01", value: 200 }] },
    };
    expect(variations.settlements(settled, 100).costs.settlements).toEqual([
      { from: "2021-07-01", value: 100 },
      { from: "2022-07-01", value: 300 },
    ]);
  });
});

test("a price rise comes in each fiscal year after the last known price", () => {
  const given = costs({ relief: always(100_000), salary: new Map([[9, always(0)]]) });
  expect(priceRiseDays({ ...offer, costs: given })).toEqual([
    "2020-07-01",
    "2021-07-01",
    "2022-07-01",
  ]);
  expect(yearsWith("inflation", 1000, { ...offer, costs: given })).toEqual([
    100_000, 110_000, 121_000, 133_100,
  ]);
});

test("a price goes down to nothing, not below", () => {
  const given = { ...offer, costs: costs({ relief: always(100_000) }) };
  expect(variations.relief(given, -100_001).costs.relief).toEqual(always(0));
  expect(variations.relief(given, 50).costs.relief).toEqual(always(100_050));
});
