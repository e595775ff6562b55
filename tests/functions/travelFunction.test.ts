import "./customFunctions";
import { travel } from "../../src/functions/functionsLoadedLater";
import { laterSentenceOf, type Cells } from "./calls";

const headings = ["School number", "School name", "Served by"];

/** Two LSCs based at Awa, of whom the second is never there, and one based at Moana. */
const placement = (): Cells => [
  [...headings],
  [11, "Awa", "LSC 1 Mon to Wed (host); LSC 2 no half-days (host)"],
  [12, "Maunga", "LSC 1 Thu, Fri (2.3 km); LSC 2 Mon to Wed, Thu am (2.3 km)"],
  [13, "Moana", "LSC 2 Thu pm, Fri (10.0 km); LSC 3 Mon to Fri (host)"],
  [
    "Total",
    "Whole cluster",
    "55.0 km a week if each half-day were a trip, lower bound 55.0 km: proved the least",
  ],
];

const withServed = (row: number, text: string): Cells => {
  const cells = placement();
  cells[row - 1]![2] = text;
  return cells;
};

test("each LSC's trips and kilometres are added up over its schools, those of the host not", async () => {
  expect(await travel(placement())).toEqual([
    [
      "LSC",
      "Host school number",
      "Host school",
      "Schools",
      "Half-days a week",
      "Trips a week",
      "Travel a week (km)",
      "Travel a year (km, 40 weeks)",
    ],
    [1, 11, "Awa", 2, 10, 2, 9.2, 368],
    // Four trips to Maunga and two to Moana, as half a day is a trip too.
    [2, 11, "Awa", 2, 10, 6, 58.4, 2336],
    [3, 13, "Moana", 1, 10, 0, 0, 0],
    ["Total", "", "", "", 30, 8, 67.6, 2704],
  ]);
});

test("a rate prices the year, and the weeks may be others", async () => {
  const [headings, first, , , total] = await travel(placement(), 0.95, 38);
  expect(headings!.slice(-2)).toEqual(["Travel a year (km, 38 weeks)", "Cost a year ($)"]);
  expect(first!.slice(-3)).toEqual([9.2, 349.6, 332.12]);
  expect(total!.slice(-2)).toEqual([2568.8, 2440.36]);
});

test("half-days shared anew by hand are priced anew", async () => {
  const cells = withServed(3, "LSC 1 Thu (2.3 km); LSC 2 Mon to Thu (2.3 km)");
  cells[3]![2] = "LSC 2 Fri (10.0 km); LSC 3 Mon to Fri (host); LSC 1 Fri (12.0 km)";
  const [, first, second] = await travel(cells);
  expect(first!.slice(3, 7)).toEqual([3, 10, 2, 28.6]);
  expect(second!.slice(3, 7)).toEqual([2, 10, 5, 38.4]);
});

test("a way that is not known leaves kilometres and their sums blank, never 0", async () => {
  const cells = withServed(4, "LSC 2 Thu pm, Fri (distance not known); LSC 3 Mon to Fri (host)");
  const [, first, second, third, total] = await travel(cells, 1);
  expect(first!.slice(5)).toEqual([2, 9.2, 368, 368]);
  expect(second!.slice(5)).toEqual([6, "", "", ""]);
  expect(third!.slice(5)).toEqual([0, 0, 0, 0]);
  expect(total!.slice(4)).toEqual([30, 8, "", "", ""]);
});

test("LSCs count within their cluster where the range says which", async () => {
  const both = [
    ["Cluster number", ...headings],
    [2, 11, "Awa", "LSC 2 Mon (host)"],
    [2, 12, "Maunga", "LSC 1 Mon (host); LSC 2 Tue (1.0 km)"],
    [1, 13, "Moana", "LSC 1 Fri (host)"],
  ];
  const rows = await travel(both);
  expect(rows[0]!.slice(0, 2)).toEqual(["Cluster number", "LSC"]);
  expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    [2, 1, 12],
    [2, 2, 11],
    [1, 1, 13],
    ["Total", "", ""],
  ]);
});

test.each([
  [3, "LSC 1 Thu Fri (2.3 km)", 'Row 3 of placement, Served by: "Thu Fri" is no part of a week.'],
  [
    2,
    "LSC 1 Mon to Wed (0.1 km); LSC 2 no half-days (host)",
    'Row 2 of placement, Served by: No row says where LSC 1 is based. Write "LSC 1 Mon to Wed (host)"',
  ],
  [
    3,
    "LSC 1 Thu, Fri (host); LSC 2 Mon to Wed, Thu am (2.3 km)",
    "Row 3 of placement, Served by: LSC 1 is based at Awa already (row 2). Write (host) in one row only",
  ],
  [
    4,
    "LSC 2 Thu, Fri (10.0 km); LSC 3 Mon to Fri (host)",
    "Row 4 of placement, Served by: LSC 2 is at Maunga on Thu am already (row 3). Give one of",
  ],
])("row %i with %s is refused, and what would be right is said", async (row, text, sentence) => {
  expect(await laterSentenceOf(travel(withServed(row, text)))).toMatch(
    new RegExp(`^${sentence.replace(/[.()]/g, "\\$&")}`),
  );
});

test("more than ten half-days of one LSC cannot be without being at two schools at once", async () => {
  const cells = withServed(3, "LSC 1 Wed to Fri (2.3 km); LSC 2 Mon to Wed, Thu am (2.3 km)");
  expect(await laterSentenceOf(travel(cells))).toMatch(
    /^Row 3 .*LSC 1 is at Awa on Wed am already/,
  );
});

describe("with a column of half-days", () => {
  const withHalfDays = (...halfDays: readonly unknown[]): Cells =>
    placement().map((row, index) => [...row, ["Half-days a week", ...halfDays, 30][index]]);

  test("as many as are served are taken, and a blank or 0 is not compared", async () => {
    const rows = await travel(placement());
    expect(await travel(withHalfDays(6, 11, 13))).toEqual(rows);
    expect(await travel(withHalfDays(6, 0, ""))).toEqual(rows);
  });

  test("a school that gets others than it has is refused, with its row and both numbers", async () => {
    expect(await laterSentenceOf(travel(withHalfDays(6, 12, 13)))).toBe(
      'Row 3 of placement, Served by: Maunga has 12 half-days a week, but 11 by what stands here. Give it as many, or change its "Half-days a week".',
    );
    const nobody = withHalfDays(6, 11, 1);
    nobody[3]![2] = "LSC 3 no half-days (host)";
    expect(await laterSentenceOf(travel(nobody))).toMatch(
      /^Row 4 .*Moana has 1 half-day a week, but 0 by what stands here\./,
    );
  });
});

test("what is no placement is refused", async () => {
  expect(await laterSentenceOf(travel([["School number"], [11], [12]]))).toMatch(
    /no column "Served by"/,
  );
  expect(await laterSentenceOf(travel([[...headings], [11, "Awa", null]]))).toBe(
    'placement: No row says in "Served by" which LSC comes.',
  );
  expect(await laterSentenceOf(travel(placement(), -1))).toMatch(/^rate: −1/);
  expect(await laterSentenceOf(travel(placement(), 1, 53))).toMatch(/^weeks: 53/);
});
