/** @jest-environment ./tests/cli/environment.cjs */
import { readFileSync } from "node:fs";
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const { path } = temporaryFolder();
const book = path("book.xlsx");
const by = ["--by", "A. Person", "--on", "2019-02-13"];
const policy = ["--roles", "20", "--rounding", "up"];
/** The last of the small workbook to be served: nothing is left for it of 20 roles. */
const late = "46";
const few = ["--scenario", "few kura"];

/** A scenario of other settings than those of the workbook, which stay as they were. */
beforeAll(async () => {
  await smallBook(book, [], 10);
  await lsc("scenario", "save", book, "--name", "As announced", ...by);
  const derived = ["--from", "As announced", "--name", "Few Kura"];
  await lsc("scenario", "derive", book, ...derived, ...by, ...policy);
});

const draws = ["--draws", "200", "-o", path("swept.xlsx")];

test("a sweep by a scenario is that of its settings, and says by which in words, JSON and sheets", async () => {
  const { answer } = await lscJson("sweep", book, ...draws, ...few);
  const same = (await lscJson("sweep", book, ...draws, ...policy)).answer;
  expect(answer.clusters).toEqual(same.clusters);
  expect([answer.scenario, same.scenario]).toEqual(["Few Kura", undefined]);
  const { out } = await lsc("sweep", book, ...draws, ...few, "--roles", "15");
  expect(out).toMatch(/^By the scenario "Few Kura":\n\d+ of \d+ clusters? with roles/);
  expect(out).toMatch(/Block, Up \(as now\) +\d+ +15 /);
});

test("an explanation by a scenario tells of its roles, and names it", async () => {
  const { code, out } = await lsc("explain", book, "--cluster", late, ...few);
  expect(code).toBe(0);
  expect(out).toContain('By the scenario "Few Kura":');
  expect(out).toContain("The 20 roles had run out");
  const { answer } = await lscJson("explain", book, "--cluster", late, ...few);
  expect(answer).toMatchObject({ ok: true, scenario: "Few Kura", roles: 0 });
  const plain = (await lscJson("explain", book, "--cluster", late)).answer;
  expect(plain.roles).toBeGreaterThan(0);
  expect(plain).not.toHaveProperty("scenario");
});

test("a name that no scenario has is told with the nearest and all there are", async () => {
  const right = 'Did you mean "Few Kura"? The scenarios are "As announced", "Few Kura".';
  for (const command of [
    ["sweep", book, ...draws],
    ["explain", book, "--cluster", late],
  ]) {
    const { code, err } = await lsc(...command, "--scenario", "Few kurra");
    expect(code).toBe(1);
    expect(err).toContain(`There is no scenario "Few kurra". ${right}`);
  }
  expect(
    (await lsc("explain", book, "--cluster", late, "--scenario", "Nothing like it")).err,
  ).toContain(
    'There is no scenario "Nothing like it". The scenarios are "As announced", "Few Kura".',
  );
});

test("the Allocation sheet is never written by a scenario: what to do instead is said", async () => {
  const before = readFileSync(book);
  const { code, err } = await lsc("allocate", book, ...few);
  expect(code).toBe(1);
  expect(err).toContain("The Allocation sheet is always of the workbook's own Policy");
  expect(err).toContain("`lsc scenario run --name`");
  expect(err).toContain("`lsc publish --scenario`");
  expect(readFileSync(book).equals(before)).toBe(true);
  expect((await lsc("allocate", "--help")).out).not.toContain("--scenario");
});
