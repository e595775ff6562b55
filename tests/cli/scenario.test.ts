/** @jest-environment ./tests/cli/environment.cjs */
import papers from "../../seeds/published/papers.json";
import { lsc, lscJson, temporaryFolder } from "./lsc";
import { smallBook } from "./smallBook";

const folder = temporaryFolder();
const book = folder.path("book.xlsx");
const by = ["--by", "A. Person", "--on", "2019-02-13"];

beforeAll(async () => {
  await smallBook(book, papers);
});

/** One workbook through all of it, as each step reads what the one before has written. */
test("a version is saved, derived, run, found out of date, run again and told apart", async () => {
  const saved = await lsc(
    ...["scenario", "save", book, "--name", "As announced", ...by, "--note", "First"],
  );
  expect(saved.out).toBe(
    `Saved "As announced", with 0 decisions by a person.\nAll settings as there.\nWrote ${book}.\n`,
  );
  const derived = await lscJson(
    ...["scenario", "derive", book, "--from", "as announced", "--name", "Few", ...by],
    ...["--roles", "60", "--rounding", "up"],
  );
  expect(derived.answer).toMatchObject({
    ok: true,
    scenario: { name: "Few", derivedFrom: "As announced", author: "A. Person" },
    changed: ["Roles to allocate 60", "Rounding Up"],
  });

  const ran = await lscJson("scenario", "run", book, "--on", "2019-02-14");
  expect(ran.answer).toMatchObject({
    scenarios: [
      { scenario: "As announced", outcome: "ran", run: { run: 1, rolesToGive: 623 } },
      { scenario: "Few", outcome: "ran", run: { run: 1, roles: 60, program: "0.1.0", engine: 1 } },
    ],
  });
  expect((await lsc("scenario", "run", book, "--name", "Few")).out).toMatch(
    /^"Few": nothing has changed since run 1: 60 of 60 roles to \d+ clusters\. Nothing was added\.\n/,
  );
  expect((await lsc("scenario", "list", book)).out).toMatch(
    /^As announced \(by A\. Person, 13 Feb 2019\)\n {2}run 1: .*, on 14 Feb 2019\n {2}Up to date\nFew \(from "As announced", by A\. Person, 13 Feb 2019\)\n/,
  );

  const compared = await lsc("scenario", "run", book, "--name", "Nobody");
  expect(compared).toMatchObject({
    code: 1,
    err: expect.stringContaining('The scenarios are "As announced", "Few".'),
  });
});

test("what is wrong is told with exit code 1, and every option that is missing at once", async () => {
  expect((await lsc("scenario", "freeze", book)).err).toMatch(/^3 problems/);
  const unknown = await lscJson(
    ...["scenario", "freeze", book, "--name", "Few", "--paper", "11749799", "--by", "A. Person"],
  );
  expect(unknown).toMatchObject({
    code: 1,
    answer: { ok: false, problems: [{ code: "unknown-paper" }] },
  });
  const again = await lscJson("scenario", "save", book, "--name", "FEW", ...by);
  expect(again).toMatchObject({ code: 1, answer: { problems: [{ code: "scenario-exists" }] } });
  const bad = await lscJson(
    ...["scenario", "save", book, "--name", "Bad", ...by, "--rounding", "sideways"],
  );
  expect(bad.code).toBe(1);
});

test("a version is frozen for a published paper, and the audit has it among them", async () => {
  const frozen = folder.path("frozen.xlsx");
  const answer = await lsc(
    ...["scenario", "freeze", book, "--name", "As announced", "--paper", "1174979"],
    ...["--by", "B. Person", "--on", "2019-02-21", "-o", frozen],
  );
  expect(answer.out).toBe(
    `Froze "As announced", run 1, as the version of 1174979 (Allocation of the initial tranche of Learning Support Coordinators).\nWrote ${frozen}.\n`,
  );
  const audit = (await lsc("scenario", "audit", frozen)).out;
  expect(audit).toMatch(/21 Feb 2019 {2}Scenario frozen by B\. Person: "As announced", run 1/);
  expect(audit).toMatch(/14 Sep 2018 {2}Paper: Education Report: Proposed engagement plan/);
  const written = folder.path("audit.xlsx");
  const { answer: json } = await lscJson("scenario", "audit", frozen, "-o", written);
  expect(json).toMatchObject({ ok: true, file: written });
  expect((await lsc("check", written)).out).not.toContain("scenario");
});
