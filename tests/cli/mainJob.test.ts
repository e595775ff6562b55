/** @jest-environment ./tests/cli/environment.cjs */
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import figures from "../../seeds/published/figures.json";
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const [book, small] = ["book.xlsx", "small.xlsx"].map(path) as [string, string];

beforeAll(async () => {
  expect((await lsc("example", "-o", book)).code).toBe(0);
  await smallBook(small);
});

const published = (id: string) => figures.find((figure) => figure.id === id)!.value;

const expected = () => ({
  roles: published("roles"),
  clusters: published("clusters-with-roles"),
  schools: published("schools"),
  ruralSchools: published("rural-schools"),
  maoriMediumKura: published("maori-medium-kura"),
  students: published("students"),
  maoriStudents: published("maori-students"),
  pacificStudents: published("pacific-students"),
});

describe("the main job on files", () => {
  test("allocating the written workbook gives the published figures", async () => {
    const { code, answer } = await lscJson("allocate", book, "-o", path("allocated.xlsx"));
    expect(code).toBe(0);
    expect(answer.coverage).toEqual(expected());
    expect(answer.inModel).toMatchObject({ clusters: 203, schools: 1659 });
    expect(answer.clusters).toHaveLength(225);
  });

  test("why a cluster got nothing is what the README prints", async () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const printed = /^[$] npm run -s lsc -- explain out\/example[.]xlsx --cluster 13\n([^`]*)```$/m;
    const { out } = await lsc("explain", book, "--cluster", "13");
    expect(printed.exec(readme)?.[1]).toBe(out);
  });

  test("the workbook that was allocated holds the same data, and can be allocated again in place", async () => {
    const target = path("again.xlsx");
    expect((await lsc("allocate", small, "-o", target)).code).toBe(0);
    const once = readFileSync(target);
    expect((await lsc("allocate", target)).code).toBe(0);
    expect(readFileSync(target).equals(once)).toBe(true);
  });

  test("a later snapshot finds 225 clusters and says so in the headline", async () => {
    const { answer } = await lscJson(
      "allocate",
      book,
      "--as-at",
      "2019-03",
      "-o",
      path("march.xlsx"),
    );
    expect(answer.inModel).toMatchObject({ clusters: 225, schools: 1863 });
    expect(answer.headline).toContain("of 225 clusters");
    expect(answer.policy.asAt).toBe("2019-03-31");
  });

  test("proportional sharing gives out exactly the roles there are, with and without regional floors", async () => {
    for (const floor of [[], ["--region-floor", "30%"], ["--region-floor", "20roles"]]) {
      const { answer } = await lscJson(
        ...["allocate", small, "--mode", "proportional", "--roles", "140", ...floor],
        ...["-o", path("shared.xlsx")],
      );
      expect(answer.coverage.roles).toBe(140);
      expect(answer.coverage.clusters).toBe(answer.inModel.clusters);
      expect(answer.inModel.clusters).toBeGreaterThan(20);
    }
  });

  test("a regional floor in clusters puts that many of every region first", async () => {
    const { answer } = await lscJson(
      ...["allocate", small, "--roles", "60", "--region-floor", "3", "-o", path("floor.xlsx")],
    );
    const there = new Set<string>(answer.clusters.map(({ region }: { region: string }) => region));
    expect(there.size).toBeGreaterThan(1);
    for (const { region, clusters } of answer.regions)
      if (there.has(region)) expect(clusters).toBeGreaterThanOrEqual(3);
  });

  test("settings changed for one run are named under the title, and the policy stays as it is", async () => {
    const target = path("changed.xlsx");
    const before = (await lscJson("allocate", small, "-o", path("before.xlsx"))).answer.coverage;
    const { out } = await lsc("allocate", small, "--roles", "50", "--rounding", "up", "-o", target);
    expect(out).toContain("Changed for this run: Roles to allocate 50; Rounding Up");
    expect((await lscJson("allocate", target)).answer.coverage).toEqual(before);
  });

  test("any setting can be changed by its name", async () => {
    const { answer } = await lscJson(
      ...["allocate", small, "--set", "weight of total students = 40", "-o", path("set.xlsx")],
    );
    expect(answer.policy.weights.students).toBe(40);
  });

  test("no temporary file is left beside the workbooks", () => {
    expect(readdirSync(dirname(book)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("explain gives the steps, and what would have to change, of a cluster without roles", async () => {
    const { out, code } = await lsc("explain", book, "--cluster", "13");
    expect(code).toBe(0);
    expect(out).toContain("4,200 students ÷ 500 = 8.40, rounded to nearest: 8 roles.");
    expect(out).toContain(
      "With 624 roles in all, 1 more, it would get its first; with 631, the 8 it could claim.",
    );
    expect(
      (await lscJson("allocate", book, "--roles", "624", "-o", path("n.xlsx"))).answer.clusters,
    ).toEqual(expect.arrayContaining([expect.objectContaining({ number: "13", roles: 1 })]));
  });

  test("explain finds a cluster by its whole name too, and refuses one that is not there", async () => {
    expect((await lsc("explain", book, "--cluster", "example cluster 013, auckland")).code).toBe(0);
    const { code, err } = await lsc("explain", book, "--cluster", "999");
    expect(code).toBe(1);
    expect(err).toContain('There is no cluster "999". Give the number or the whole name');
    expect((await lsc("explain", book, "--cluster", "Example Cluster 13")).err).toContain(
      'There is no cluster "Example Cluster 13". Did you mean "Example Cluster 013, Auckland"?',
    );
  });

  test("check counts what a workbook holds", async () => {
    expect((await lsc("check", book)).out).toContain(
      "2,523 schools, 225 clusters, phases for 3 terms",
    );
  });

  test("a file that cannot be written is left as it was, and so is what stood there before", async () => {
    const target = path("folder-in-the-way");
    copyFileSync(small, path("source.xlsx"));
    writeFileSync(target, "mine");
    const { code, err } = await lsc(
      "allocate",
      path("source.xlsx"),
      "-o",
      `${target}/allocation.xlsx`,
    );
    expect(code).toBe(1);
    expect(err).toContain("nothing was written");
    expect(readFileSync(target, "utf8")).toBe("mine");
    expect(readFileSync(path("source.xlsx")).equals(readFileSync(small))).toBe(true);
  });
});

describe("files that stand there already", () => {
  test("another file is kept beside the new one, and that is said", async () => {
    const target = path("mine.xlsx");
    writeFileSync(target, "my own notes");
    const { code, err } = await lsc("allocate", small, "-o", target);
    expect(code).toBe(0);
    expect(err).toContain(
      `The file that stood there before is kept as ${path("mine.before.xlsx")}.`,
    );
    expect(readFileSync(path("mine.before.xlsx"), "utf8")).toBe("my own notes");
  });

  test("the same file is written again without a word", async () => {
    const target = path("same.xlsx");
    await lsc("allocate", small, "-o", target);
    expect((await lsc("allocate", small, "-o", target)).err).not.toContain("kept");
  });

  test("only .xlsx in a folder that exists is written, and that is said before the work", async () => {
    expect((await lsc("allocate", book, "-o", path("out.csv"))).err).toContain(
      "A workbook is written as .xlsx.",
    );
    expect((await lsc("example", "-o", path("nowhere/book.xlsx"))).err).toContain(
      "There is no folder",
    );
  });
});

test("of a file that is no workbook it says why it cannot be read, not how one is written", async () => {
  writeFileSync(path("notes.md"), "my own notes");
  for (const [file, why] of [
    [path("notes.md"), "The file is plain text, such as CSV, not an .xlsx workbook."],
    [path("."), "This is a folder."],
    [path("none"), "There is no such file."],
  ] as const)
    expect((await lsc("allocate", file)).err).toContain(why);
  writeFileSync(path("small.xlsm"), readFileSync(small));
  expect((await lsc("allocate", path("small.xlsm"))).err).toContain(
    "A workbook is written as .xlsx. Give -o a name that ends so.",
  );
});

describe("check and allocate say the same", () => {
  test("a policy that cannot be carried out is found by both", async () => {
    const floor = ["--set", "Way of serving=Proportional", "--region-floor", "2clusters"];
    expect((await lsc("allocate", small, ...floor, "-o", path("odd.xlsx"))).err).toContain(
      "This run, Regional floor: A regional floor in clusters goes with the block way of serving.",
    );
    expect((await lsc("check", small)).code).toBe(0);
  });

  test("a regional floor can be switched off for one run", async () => {
    const { answer } = await lscJson(
      "allocate",
      book,
      "--region-floor",
      "off",
      "-o",
      path("off.xlsx"),
    );
    expect(answer.coverage).toEqual(expected());
  });
});

test("help shows examples, and every command has help of its own", async () => {
  const { out, code } = await lsc("--help");
  expect(code).toBe(0);
  expect(out).toContain("lsc allocate book.xlsx -o allocation.xlsx");
  for (const command of ["example", "check", "allocate", "explain", "apportion", "import"])
    expect((await lsc(command, "--help")).out).toContain("--json");
});
