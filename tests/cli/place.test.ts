/** @jest-environment ./tests/cli/environment.cjs */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const [small, allocated, placed] = ["small.xlsx", "allocated.xlsx", "placed.xlsx"].map(path) as [
  string,
  string,
  string,
];
/** The small workbook's LSCs, clusters that get some, and one of them in which not every school hosts. */
const few = { roles: 60, clusters: 0, one: "" };

interface School {
  readonly number: string;
  readonly halfDays: number;
  readonly hosted: number;
}

interface Cluster {
  readonly number: string;
  readonly roles: number;
  readonly cost: { readonly isProved: boolean; readonly kmPerWeek: number };
  readonly schools: readonly School[];
  readonly coordinators: readonly { readonly employer: string; readonly host: string }[];
}

beforeAll(async () => {
  await smallBook(small, [], 20);
  await lsc("allocate", small, "--roles", `${few.roles}`, "-o", allocated);
  const clusters = (await lscJson("place", allocated, "-o", placed)).answer.clusters as Cluster[];
  few.clusters = clusters.length;
  few.one = clusters.find(({ schools }) => schools.some(({ hosted }) => hosted === 0))!.number;
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("lsc place", () => {
  test("places all 623 LSCs of the example, each placement proved, each school seen", async () => {
    const whole = path("whole.xlsx");
    await lsc("example", "-o", whole);
    await lsc("allocate", whole);
    const { answer, code } = await lscJson("place", whole);
    expect(code).toBe(0);
    const clusters = answer.clusters as Cluster[];
    expect(clusters).toHaveLength(124);
    expect(sum(clusters.map(({ roles }) => roles))).toBe(623);
    expect(sum(clusters.map(({ schools }) => schools.length))).toBe(1052);
    for (const { cost, roles, schools, coordinators } of clusters) {
      expect(cost.isProved).toBe(true);
      expect(sum(schools.map(({ halfDays }) => halfDays))).toBe(10 * roles);
      expect(sum(schools.map(({ hosted }) => hosted))).toBe(roles);
      expect(Math.min(...schools.map(({ halfDays }) => halfDays))).toBeGreaterThan(0);
      expect(coordinators.map(({ employer }) => employer)).toEqual(
        coordinators.map(({ host }) => host),
      );
    }
  });

  test("checks what it wrote, and places one cluster with a locked and a banned host", async () => {
    expect((await lsc("check", placed)).code).toBe(0);
    const free = (
      (await lscJson("place", placed, "--cluster", few.one, "-o", path("one.xlsx"))).answer
        .clusters as Cluster[]
    )[0]!;
    const guest = free.schools.find(({ hosted }) => hosted === 0)!.number;
    const host = free.schools.find(({ hosted }) => hosted > 0)!.number;
    const told = await lsc("place", placed, "--cluster", few.one, "-o", path("one.xlsx"));
    expect(told.code).toBe(0);
    const { number, halfDays } = free.schools[0]!;
    const rows = told.out.split("\n").filter((line) => line.includes(`  ${number}  `));
    const given = rows.map((line) => Number(line.split(`  ${number}  `)[1]!.trim().split(" ")[0]));
    expect(sum(given)).toBe(halfDays);
    expect(told.out).toMatch(new RegExp(`\\(host\\) +${host} .* ${host}$`, "m"));
    const rules = ["--cluster", few.one, "--lock", guest, "--ban", host, "-o", path("one.xlsx")];
    const { answer } = await lscJson("place", placed, ...rules);
    const bound = (answer.clusters as Cluster[])[0]!;
    const hosted = new Map(bound.schools.map(({ number, hosted }) => [number, hosted]));
    expect(hosted.get(guest)).toBeGreaterThan(0);
    expect(hosted.get(host)).toBe(0);
    expect(bound.cost.kmPerWeek).toBeGreaterThanOrEqual(free.cost.kmPerWeek);
  });

  test("places all clusters whatever is told in full, with rules for this run, and writes pages", async () => {
    const free = (await lscJson("place", placed, "--cluster", few.one, "-o", path("free.xlsx")))
      .answer;
    const [host, guest] = [true, false].map(
      (isHost) =>
        (free.clusters as Cluster[])[0]!.schools.find(({ hosted }) => hosted > 0 === isHost)!
          .number,
    ) as [string, string];
    const run = await lscJson(
      ...["place", placed, "--cluster", few.one, "-o", path("run.xlsx"), "--pages", path("pages")],
      ...["--lock", host, "--half-days", `${guest}=5`, "--employer", `${host}=${guest}`],
    );
    const { answer } = run;
    expect(answer).toMatchObject({ rolesPlaced: few.roles, rolesNotPlaced: 0 });
    const [cluster] = answer.clusters as Cluster[];
    expect(answer.clusters).toHaveLength(1);
    expect(cluster!.schools.find(({ number }) => number === guest)!.halfDays).toBe(5);
    for (const { host: based, employer } of cluster!.coordinators)
      expect(employer).toBe(based === host ? guest : based);
    expect(answer.pages).toEqual([path(`pages/LSCs of cluster ${few.one}.xlsx`)]);
    expect(readdirSync(path("pages"))).toEqual([`LSCs of cluster ${few.one}.xlsx`]);
    // The sheets have the other clusters all the same.
    const again = await lsc(
      "place",
      path("run.xlsx"),
      "--pages",
      path("all pages"),
      "--largest-distance",
      "5",
    );
    // What can be placed is written and said; that the rest cannot be is something wrong.
    expect(again.code).toBe(1);
    const [, left] = /LSCs of \d+ clusters placed, .*; not placed: \d+ LSCs of (\d+) clusters/.exec(
      again.out,
    )!;
    expect(again.err.match(/Cluster \d+ \(.*\) is not placed\. /g)).toHaveLength(Number(left));
    expect(Number(left)).toBeGreaterThan(1);
    expect(again.err).not.toMatch(/more note|lsc check/);
    expect(again.err).toContain(`No page was made for ${left} clusters that are not placed.`);
    expect(readdirSync(path("all pages"))).toHaveLength(few.clusters - Number(left));
  });

  test("says that there is no page of a cluster that is not placed, and little of the others", async () => {
    const far = ["place", allocated, "--largest-distance", "5", "-o", path("far.xlsx")];
    const { answer } = await lscJson(...far);
    const number = (answer.clusters as (Cluster & { readonly problems?: object })[]).find(
      ({ problems }) => problems,
    )!.number;
    const run = await lsc(...far, "--cluster", number, "--pages", path("no pages"));
    expect(run.code).toBe(1);
    expect(run.err.match(/^Note: /gm)).toHaveLength(3);
    expect(run.err).toMatch(new RegExp(`^Note: Cluster ${number} \\(.*\\) is not placed\\. `, "m"));
    expect(run.err).toMatch(
      /^Note: And \d+ notes on other clusters; \d+ clusters are not placed, the sheet PlacedClusters says why\. Leave out --cluster to read all\.$/m,
    );
    expect(run.err).toContain(`No page was made for cluster ${number}, which is not placed.`);
    expect(existsSync(path("no pages"))).toBe(false);
    expect(run.out).toContain(`Wrote ${path("far.xlsx")}.`);
  });

  test("says what is missing and what is not there, and writes nothing", async () => {
    const bare = await lsc("place", small, "-o", path("none.xlsx"));
    expect(bare.code).toBe(1);
    expect(bare.err + bare.out).toContain("Allocate first.");
    const stray = await lsc("place", allocated, "--lock", "999999", "-o", path("none.xlsx"));
    expect(stray.err + stray.out).toContain("There is no school 999999 in the Schools table.");
    const unknown = await lsc("place", allocated, "--cluster", "x9", "-o", path("none.xlsx"));
    expect(unknown.err + unknown.out).toContain("Cluster x9 has no roles on the Allocation sheet");
    const far = await lsc("place", allocated, "--largest-distance", "near");
    expect(far.err + far.out).toContain("Give kilometres from 0");
  });

  test.each([
    [["--lock", "12=0"], "Give at least 1 LSC. So that nobody is based there: --ban 12."],
    [["--lock", "12", "--lock", "12=2"], "School 12 stands here twice. Give it once."],
    [["--half-days", "12=3", "--half-days", "12=4"], "School 12 stands here twice."],
    [["--employer", "12=3", "--employer", "12=4"], "School 12 stands here twice."],
  ])("refuses %j", async (flags, sentence) => {
    const run = await lsc("place", allocated, ...flags, "-o", path("none.xlsx"));
    expect(run.code).toBe(1);
    expect(run.err).toContain(sentence);
    expect(existsSync(path("none.xlsx"))).toBe(false);
  });

  test.each(["file", "file/below"])(
    "writes nothing where --pages %s is no folder",
    async (pages) => {
      writeFileSync(path("file"), "");
      const run = await lsc("place", allocated, "-o", path("none.xlsx"), "--pages", path(pages));
      expect(run.code).toBe(1);
      expect(run.err).toContain(
        `1 problem; nothing was written.\n  ${path(pages)}: ${path("file")} is a file, not a folder. Give the name of a folder;`,
      );
      expect(existsSync(path("none.xlsx"))).toBe(false);
    },
  );
});
