/** @jest-environment ./tests/cli/environment.cjs */
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const [book, other] = [path("book.xlsx"), path("other.xlsx")] as const;

beforeAll(async () => {
  await smallBook(book);
  copyFileSync(book, other);
});

interface Changed {
  readonly before: number;
  readonly after: number;
  readonly parts: readonly number[];
  readonly why: string;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("lsc compare", () => {
  test("one workbook with changed settings: each cluster with the rule, and the parts add up", async () => {
    const { code, answer } = await lscJson("compare", book, "--roles", "70", "--rounding", "down");
    expect(code).toBe(0);
    const clusters: Changed[] = answer.clusters;
    expect(clusters.length).toBeGreaterThan(5);
    for (const { before, after, parts } of clusters) expect(sum(parts)).toBe(after - before);
    expect(sum(clusters.map(({ before, after }) => after - before))).toBe(
      answer.after.roles - answer.before.roles,
    );
    const rules = answer.order.map(
      ({ rules: [rule] }: { rules: { name: string }[] }) => rule!.name,
    );
    expect(rules).toEqual(["Roles to allocate", "Rounding"]);
    expect(answer.totals[0].before.roles).toBe(answer.before.roles);
  });

  test("in words: what is different first, then who, then the totals; nothing is written", async () => {
    const before = readFileSync(book);
    const { code, out } = await lsc("compare", book, "--rounding", "down");
    expect(code).toBe(0);
    expect(out).toMatch(/\n1\. Rounding +Nearest +Down +\+\d+ +−\d+\nOne rule: Rounding/);
    expect(out).toMatch(/: Lost 1 role \(\d+ → \d+\): Rounding \(Nearest → Down\) took 1\.\n/);
    expect(out).toMatch(/\nDeciles 1 to 3, most deprived /);
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  test("two workbooks, written into a copy of the second, where the sheets are checked as ours", async () => {
    const march = ["--name", "March", "--as-at", "2019-03", "--by", "A. Person"];
    await lsc("snapshot", "freeze", other, ...march);
    const target = path("compared.xlsx");
    const { code, answer } = await lscJson(
      "compare",
      book,
      other,
      "--set",
      "Frozen snapshot=March",
      "-o",
      target,
    );
    expect(code).toBe(0);
    expect(answer.before.name).toBe("book.xlsx");
    expect(answer.after.name).toBe("other.xlsx, settings changed for this run");
    expect(answer.order.map(({ rules }: { rules: unknown[] }) => rules.length)).toEqual([1, 1]);
    expect(existsSync(target)).toBe(true);
    expect((await lsc("check", target)).code).toBe(0);
    const again = (await lscJson("compare", target, other, "--json")).answer;
    expect(again.clusters).toEqual([]);
    expect(again.order).toHaveLength(0);
  });

  test("without anything to compare with, or with a scenario that is not there, it says so", async () => {
    expect((await lsc("compare", book)).err).toContain("There is nothing to compare with.");
    expect((await lsc("compare", book, "--scenario", "June")).err).toContain(
      'There is no scenario "June". None has been saved yet',
    );
    const three = ["a", "b", "c"].flatMap((name) => ["--scenario", name]);
    expect((await lsc("compare", book, ...three)).err).toContain("Two sides are compared.");
  });
});

describe("lsc equity", () => {
  test("says whom the roles reach and who is left out, and writes both sheets", async () => {
    const target = path("equity.xlsx");
    const { code, answer } = await lscJson("equity", book, "--roles", "40", "-o", target);
    expect(code).toBe(0);
    const [everyone] = answer.groups;
    const left = answer.leftOut.at(-1);
    expect(everyone.roles).toBe(40);
    expect(everyone.studentsReached + left.students).toBe(everyone.students);
    expect((await lsc("check", target)).code).toBe(0);
    const { out } = await lsc("equity", book, "--roles", "40", "-o", target);
    expect(out).toMatch(/Need is an assumption: students of deciles 1 to 3 count 50 % more/);
    expect(out).toMatch(/Before 2026 regions ranged from 18 % to 57 %: Ministry of Education/);
    expect(out).toMatch(/\nAll without an LSC +\d+ +\d+/);
  });
});
