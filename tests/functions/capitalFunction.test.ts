import "./customFunctions";
import { costWorkbook } from "../../src/actions/costWorkbook";
import { capital, place } from "../../src/functions/functionsLoadedLater";
import { asTable, TableHost } from "../actions/tableHost";
import { schoolsTable, table, valueOf } from "../actions/tables";
import { randomCluster } from "../engine/placement/randomCluster";
import { laterSentenceOf, type Cells } from "./calls";
import { schoolsRange } from "./schoolRanges";

describe("CAPITAL", () => {
  const placement: Cells = [
    ["School number", "LSCs based here"],
    [11, 2],
    [12, 1],
    [13, 0],
    [14, 1],
  ];
  const authorities: Cells = [
    ["School number", "Authority"],
    [11, "State"],
    [12, "Private : Fully Registered"],
    [13, "State : Integrated"],
  ];

  test("is the Capital sheet of the same placement, a school nobody knows among the others", async () => {
    const [headings, ...rows] = placement;
    const given = schoolsTable(
      [11, 12, 13].map((number) => [number, "Awa", "Waikato", 1, 100, 0, 0, "No", "No"]),
    );
    const schools = {
      ...given,
      headings: [...given.headings, "Authority"],
      rows: given.rows.map((row, index) => [...row, authorities[index + 1]![1] as string]),
    };
    const sheet = table("Placement", headings as string[], rows as never);
    const host = new TableHost([sheet, schools]);
    valueOf(await costWorkbook(host, { roles: 4 }));
    const content = host.written.at(-1)!.find((each) => each.description.table === "Capital")!;
    const written = asTable(content);
    expect(await capital(placement, null, authorities)).toEqual([
      [...written.headings],
      ...written.rows,
    ]);
  });

  test("without anything that says which are state schools has one row for all", async () => {
    const [, ...rows] = await capital(placement);
    expect(rows).toEqual([["All", 3, 4, 60, 609_951.6, 94_390_048.4]]);
    const all = await capital(placement, null, authorities);
    expect(all.at(-1)).toEqual(rows[0]);
  });

  test("reads the authority beside the placement too, and what LSC.PLACE answers", async () => {
    const beside = placement.map((row, index) => [...row, authorities[index]?.[1] ?? null]);
    expect(await capital(beside)).toEqual(await capital(placement, null, authorities));
    const schools = randomCluster(12, 5).map((each, index) => ({
      ...each,
      authority: index % 3 === 0 ? "Private : Fully Registered" : "State",
    }));
    const range = schoolsRange(schools);
    const [, state, others, all] = await capital(await place(range, 4), 10_000, range);
    expect(all!.slice(2, 5)).toEqual([4, 60, 600_000]);
    expect(Number(state![2]) + Number(others![2])).toBe(4);
  });

  test("takes rate, space and budget as given", async () => {
    const costs = [
      ["Working space of an LSC", 20],
      ["Price of working space", 5000],
      ["Capital budget", 450_000],
    ];
    const all = async (rate?: number) => (await capital(placement, rate, undefined, costs)).at(-1);
    expect(await all()).toEqual(["All", 3, 4, 80, 400_000, 50_000]);
    expect(await all(6000)).toEqual(["All", 3, 4, 80, 480_000, -30_000]);
  });

  test("a row that cannot be read, or a school twice, is refused", async () => {
    const wrong = [...placement, [11, 1]];
    expect(await laterSentenceOf(capital(wrong))).toMatch(/^Row 6 of placement, School number: /);
    wrong[5] = [15, "one"];
    expect(await laterSentenceOf(capital(wrong))).toMatch(/^Row 6 of placement, LSCs based here: /);
    expect(await laterSentenceOf(capital(placement, null, [["School number"], [11]]))).toMatch(
      /has no column "Authority"/,
    );
  });
});
