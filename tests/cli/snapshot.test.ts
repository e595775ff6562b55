/** @jest-environment ./tests/cli/environment.cjs */
import { lsc, lscJson, temporaryFolder } from "./lsc";

const folder = temporaryFolder();
const book = folder.path("book.xlsx");

beforeAll(async () => {
  await lsc("example", "-o", book);
});

test("compare names the day and the name of both sides", async () => {
  const own = (await lsc("snapshot", "compare", book, "--as-at", "2019-03")).out;
  expect(own).toMatch(/^Phases as at 31 Mar 2019: [\d,]+ roles\.\n/);
  expect(own).toContain(
    "Compared with the snapshot the policy asks for, as at 31 Dec 2018: 623 roles.",
  );
  const written = folder.path("allocated.xlsx");
  await lsc("allocate", book, "-o", written);
  const sheet = (await lsc("snapshot", "compare", written, "--as-at", "2019-03")).out;
  expect(sheet).toMatch(
    /the sheet Allocation, As at 31 Dec 2018 · 623 roles · policy ".+": 623 roles\./,
  );
  const frozen = folder.path("frozen.xlsx");
  const freezing = ["--name", "March", "--as-at", "2019-03", "--by", "A. Person", "-o", frozen];
  expect((await lscJson("snapshot", "freeze", book, ...freezing)).code).toBe(0);
});

test("the help marks what is required, says each default once, and offers --json", async () => {
  const freeze = (await lsc("snapshot", "freeze", "--help")).out.replace(/\s+/g, " ");
  expect(freeze).toContain("day, or month for its last day (required)");
  expect(freeze.match(/--on <day>.*?--note/)![0]).toBe(
    "--on <day> day on which it is frozen (default: today) --note",
  );
  for (const command of ["freeze", "compare"])
    expect((await lsc("snapshot", command, "--help")).out).toContain("--json");
  expect((await lsc("returns", "create", "--help")).out).toContain("(required)");
});

test("options that are missing are told all at once, as every other problem is", async () => {
  const { code, err } = await lsc("snapshot", "freeze", book);
  expect(code).toBe(1);
  expect(err).toMatch(/^3 problems; nothing was written\.\n {2}--name: This option is required\./);
  const { answer } = await lscJson("snapshot", "compare", book);
  expect(answer).toMatchObject({ ok: false, problems: [{ code: "option-missing" }] });
  const wrong = (await lsc("snapshot", "compare", book, "--as-at", "2019-13")).err;
  expect(wrong).toMatch(/^1 problem; nothing was written\.\n {2}Option '--as-at <day>'/);
});
