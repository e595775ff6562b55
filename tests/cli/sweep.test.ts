/** @jest-environment ./tests/cli/environment.cjs */
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const book = path("book.xlsx");
const run = ["--roles", "90", "--draws", "400"];

beforeAll(() => smallBook(book));

interface Row {
  readonly clusterNumber: string;
  readonly roles: number;
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

describe("lsc sweep", () => {
  test("says whose roles hang on a thread, what moves most and what each rule would do, and that ranges are assumptions", async () => {
    const { code, out } = await lsc("sweep", book, ...run, "-o", path("swept.xlsx"));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ of \d+ clusters with roles have one in every draw; \d+ hangs? on a thread\./,
    );
    expect(out).toContain("400 draws at random (Monte Carlo), seed 1. Varied together: Weight of");
    expect(out).toContain("The ranges are assumptions.");
    expect(out).toMatch(/Students per role +450 +\d+ +550 +\d+/);
    expect(out).toMatch(/Block, Nearest \(as now\) +\d+ +90 +\d+ +0/);
    expect(out).toMatch(/Proportional, Webster +90 +\d+ +\d+/);
    expect((await lsc("check", path("swept.xlsx"))).code).toBe(0);
  });

  test("the same seed gives the same, another seed and Sobol's sequence other draws of the same clusters", async () => {
    const rows = async (...more: string[]) =>
      (await lscJson("sweep", book, ...run, ...more, "-o", path("x.xlsx"))).answer
        .clusters as Row[];
    const [first, again, other, sobol] = [
      await rows(),
      await rows(),
      await rows("--seed", "2"),
      await rows("--sobol"),
    ];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(sobol).not.toEqual(first);
    for (const each of [other, sobol])
      expect(each!.map(({ clusterNumber, roles }) => [clusterNumber, roles])).toEqual(
        first!.map(({ clusterNumber, roles }) => [clusterNumber, roles]),
      );
  });

  test("varies only what it is told, and then a cluster's roles stay between the ends", async () => {
    const off = [
      "Weight of the share of rural schools",
      "Weight of the share of Māori and Pacific students",
      "Weight of Māori medium kura",
      "Weight of total students",
      "Students per role",
      "Students of each cluster",
    ].flatMap((name) => ["--range", `${name}=off`]);
    const range = ["--range", "roles to allocate=80..100"];
    const swept = (await lscJson("sweep", book, ...run, ...off, ...range, "-o", path("roles.xlsx")))
      .answer;
    expect(swept.plan.ranges).toEqual([{ key: "roles", low: 80, high: 100 }]);
    const at = async (roles: number) => {
      const limited = ["--roles", `${roles}`, "-o", path("y.xlsx")];
      const { clusters } = (await lscJson("allocate", book, ...limited)).answer;
      return new Map(
        clusters.map((row: { number: string; roles: number }) => [row.number, row.roles]),
      );
    };
    const [least, most] = [await at(80), await at(100)];
    for (const row of swept.clusters as Row[]) {
      expect(row.least).toBe(least.get(row.clusterNumber));
      expect(row.most).toBe(most.get(row.clusterNumber));
    }
  });

  test("an input or a range that is not understood is refused, all at once, and nothing is written", async () => {
    const wrong = ["Weight of students=1..2", "Students per role=many", "Roles to allocate=9..1"];
    const { code, err } = await lsc(
      "sweep",
      book,
      ...wrong.flatMap((range) => ["--range", range]),
      "-o",
      path("no.xlsx"),
    );
    expect(code).toBe(1);
    expect(err).toContain('"Weight of students=1..2" does not name an input.');
    expect(err).toContain('"Students per role=many" gives no range.');
    const { err: order } = await lsc("sweep", book, "--range", wrong[2]!, "-o", path("no.xlsx"));
    expect(order).toContain("Roles to allocate: The range ends (1) below its start (9).");
    const { err: idle } = await lsc(
      "sweep",
      book,
      "--range",
      "Extra weight of rural schools=1..2",
      "-o",
      path("no.xlsx"),
    );
    expect(idle).toContain("It changes nothing here");
  });
});
