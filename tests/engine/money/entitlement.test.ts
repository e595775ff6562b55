import fc from "fast-check";
import {
  coverageFallsOn,
  coverageTranches,
  entitlementOf,
} from "../../../src/engine/money/entitlement";

const rule = { studentsPerFtte: 500, least: 20 };
const primary = { yearsOneToEight: 8, all: 8 };

test.each([
  [395, 79],
  [235, 47],
  [60, 20],
  [100, 20],
  [103, 21], // 20.6
  [500, 100],
  [1043, 209],
  [0, 0],
])("a school of %i students in Years 1 to 8 is entitled to %i hundredths of an FTTE", (n, ftte) => {
  expect(entitlementOf(n, primary, rule)).toBe(ftte);
});

test("of a composite school only its part in Years 1 to 8 counts, of a secondary school nothing", () => {
  expect(entitlementOf(1300, { yearsOneToEight: 8, all: 13 }, rule)).toBe(160);
  expect(entitlementOf(70, { yearsOneToEight: 2, all: 7 }, rule)).toBe(20);
  expect(entitlementOf(900, { yearsOneToEight: 0, all: 5 }, rule)).toBe(0);
});

const coverage = [
  { from: "2026-01-26", value: 6000 },
  { from: "2027-01-25", value: 8000 },
  { from: "2028-01-31", value: 10_000 },
];

test("coverage of 60, 80 and 100 % is reached in three tranches of hundredths of an FTTE", () => {
  expect(coverageTranches(12_345, coverage)).toEqual([
    { start: "2026-01-26", roles: 74.07 },
    { start: "2027-01-25", roles: 24.69 },
    { start: "2028-01-31", roles: 24.69 },
  ]);
});

test("the tranches add up to what is covered in the end, and none takes any back", () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 })
    .map((values) =>
      [...values].sort((a, b) => a - b).map((value, at) => ({ from: `20${20 + at}-01-01`, value })),
    );
  fc.assert(
    fc.property(rising, fc.integer({ min: 0, max: 1_000_000 }), (all, hundredths) => {
      const parts = coverageTranches(hundredths, all).map(({ roles }) => Math.round(roles * 100));
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(sum).toBe(Math.round((hundredths * all.at(-1)!.value) / 10_000));
    }),
    { numRuns: 100 },
  );
});

test("a coverage that falls is found", () => {
  expect(coverageFallsOn(coverage)).toBeUndefined();
  expect(coverageFallsOn([coverage[1]!, { from: "2028-01-31", value: 7000 }])).toBe("2028-01-31");
});
