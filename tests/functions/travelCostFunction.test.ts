import "./customFunctions";
import fc from "fast-check";
import { cost, place, travel, travelCost } from "../../src/functions/functionsLoadedLater";
import { randomCluster } from "../engine/placement/randomCluster";
import { laterSentenceOf, type Cells } from "./calls";
import { schoolsRange } from "./schoolRanges";

const headings = ["LSC", "Trips a week", "Travel a year (km)"];

const lscs = (...ways: readonly (readonly [trips: unknown, km: unknown])[]): Cells => [
  [...headings],
  ...ways.map((way, index) => [index + 1, ...way]),
];

test("kilometres beyond the limit of one LSC cost the second rate", async () => {
  expect(await travelCost(lscs([2, 15_000], [1, 1000], [0, 0]))).toEqual([
    ["LSC", "Travel a year (km)", "Beyond 14,000 km", "Cost a year ($)"],
    [1, 15_000, 1000, 11_360],
    [2, 1000, 0, 790],
    [3, 0, 0, 0],
    ["Total", 16_000, 1000, 12_150],
  ]);
  expect((await travelCost(lscs([2, 15_000]), 1, 0.5, 10_000)).at(-1)).toEqual([
    "Total",
    15_000,
    5000,
    12_500,
  ]);
});

test("a way that is not known leaves its cells and the totals blank, never 0", async () => {
  for (const blank of [0, null, ""]) {
    const [, known, unknown, total] = await travelCost(lscs([1, 1000], [3, blank]));
    expect(known).toEqual([1, 1000, 0, 790]);
    expect(unknown).toEqual([2, "", "", ""]);
    expect(total).toEqual(["Total", "", "", ""]);
  }
});

test("reads what LSC.TRAVEL answers, with clusters too, and then costs the same by one rate", async () => {
  const placed = await place(schoolsRange(randomCluster(15, 8)), 5);
  const answer = await travel(placed, 0.79);
  const cells = await travelCost(answer);
  expect(cells.map((row) => row.at(-1))).toEqual(answer.map((row) => row.at(-1)));
  expect(Number(cells.at(-1)!.at(-1))).toBeGreaterThan(0);
  const clusters = placed.map((row, index) => [index === 0 ? "Cluster number" : 7, ...row]);
  const [first, second, ...rest] = await travelCost(await travel(clusters));
  expect(first!.slice(0, 2)).toEqual(["Cluster number", "LSC"]);
  expect(second!.slice(0, 2)).toEqual([7, 1]);
  expect(rest.at(-1)).toEqual(["Total", "", ...cells.at(-1)!.slice(1)]);
});

/** Tenths of km, as placements have them. */
const way = fc.integer({ min: 0, max: 300_000 }).map((tenths) => [1, tenths / 10] as const);

test("the LSCs add up to the total, and that is their travel in a year of the Cost sheet", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(way, { minLength: 1, maxLength: 40 }), async (ways) => {
      const known = ways.map(([, km]) => [km > 0 ? 1 : 0, km] as const);
      const range = lscs(...known);
      const cells = await travelCost(range);
      const cents = cells.slice(1).map((row) => Math.round(Number(row.at(-1)) * 100));
      const total = cents.pop();
      expect(cents.reduce((sum, each) => sum + each, 0)).toBe(total);
      const [, , year] = await cost(known.length, [], null, range);
      expect(Math.round(Number(year![4]) * 100)).toBe(total);
      known.forEach(([, km], index) => {
        const exact = Math.min(km, 14_000) * 79 + Math.max(0, km - 14_000) * 30;
        expect(Math.abs(cents[index]! - exact)).toBeLessThan(1);
      });
    }),
    { numRuns: 60 },
  );
});

test("LSC.TRAVEL with a rate rounds the total once, and its LSCs add up to it", async () => {
  const rows = await travel(
    [
      ["School number", "Served by"],
      [1, "LSC 1 Mon to Thu (host); LSC 2 Fri am (0.1 km)"],
      [2, "LSC 2 Mon to Thu (host); LSC 1 Fri am (0.1 km)"],
    ],
    0.775,
    1,
  );
  // 0.2 km are 15.5 cents for each, and 31 together.
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual([0.16, 0.15, 0.31]);
});

test("what is no travel is refused", async () => {
  expect(await laterSentenceOf(travelCost([["LSC"], [1]]))).toMatch(
    /has no column "Travel a year \(km\)"/,
  );
  expect(await laterSentenceOf(travelCost(lscs([1, -5])))).toMatch(
    /^Row 2 of travel, Travel a year \(km\): −5 cannot/,
  );
  expect(await laterSentenceOf(travelCost([]))).toMatch(/^travel: There is nothing in it\./);
});
