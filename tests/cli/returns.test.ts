/** @jest-environment ./tests/cli/environment.cjs */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fillAll, resaved } from "../actions/returnFiles";
import { lsc, lscJson, temporaryFolder } from "./lsc";

const folder = temporaryFolder();
const book = folder.path("book.xlsx");
const sent = folder.path("sent");
const returned = () => readdirSync(sent).map((name) => `${sent}/${name}`);

beforeAll(async () => {
  await lsc("example", "-o", book);
});

test("ten returns are made, filled and collected, and the rollout shows the new term", async () => {
  const made = await lscJson("returns", "create", book, "--term", "2019 Term 2", "-o", sent);
  expect(made).toMatchObject({ code: 0 });
  expect(made.answer.returns).toHaveLength(10);
  for (const path of returned())
    writeFileSync(path, await resaved(new Uint8Array(readFileSync(path)), fillAll));
  const out = folder.path("collected.xlsx");
  const preview = await lsc("returns", "collect", book, sent, "--preview");
  expect(preview.code).toBe(0);
  expect(preview.out).toContain("225 rows of Phases");
  expect(preview.out).toContain("nothing was written");
  const collected = await lsc("returns", "collect", book, ...returned(), "-o", out);
  expect(collected).toMatchObject({ code: 0 });
  expect(collected.out).toContain(`Wrote ${out}.`);
  const rollout = await lscJson("rollout", out, "-o", folder.path("rollout.xlsx"));
  expect(rollout.answer).toMatchObject({ term: "2019 Term 2", termBefore: "2019 Term 1" });
  const again = await lsc("returns", "collect", out, ...returned());
  expect(again.out.match(/stands in the workbook already/g)).toHaveLength(10);
  expect(again.out).toContain("Nothing is new or changed; nothing was written.");
}, 60_000);

test("a file that is none leaves the workbook as it was, says so, and the exit code is 1", async () => {
  const before = readFileSync(book);
  const wrong = folder.path("notes.xlsx");
  writeFileSync(wrong, "not a workbook");
  const { code, out } = await lsc("returns", "collect", book, wrong);
  expect(code).toBe(1);
  expect(out).toContain(`${basename(wrong)}: refused.`);
  expect(out).toContain("The file is plain text");
  expect(readFileSync(book).equals(before)).toBe(true);
});

test("terms, regions and days that are none are all told at once", async () => {
  const options = ["--term", "winter", "--region", "Atlantis", "--from", "soon", "-o", sent];
  const { code, err } = await lsc("returns", "create", book, ...options);
  expect(code).toBe(1);
  for (const word of ["winter", "Atlantis", "soon"]) expect(err).toContain(`"${word}" is not a`);
});

test("a region under another of its names is said; the same return again is unchanged, another is kept", async () => {
  const own = folder.path("one");
  const create = (...more: string[]) =>
    lsc(
      "returns",
      "create",
      book,
      "--term",
      "2019 Term 2",
      "--region",
      "Northland",
      "-o",
      own,
      ...more,
    );
  const first = await create();
  expect(first.err).toContain('"Northland" is read as Tai Tokerau.');
  expect(first.out).toContain("Wrote 1 return");
  expect((await create()).out).toMatch(
    /Wrote 0 returns[^]*Tai Tokerau\.xlsx: 13 clusters, unchanged\n/,
  );
  expect(readdirSync(own)).toHaveLength(1);
  const other = await create("--to", "2019-07-15");
  expect(other.err).toContain("LSC return 2019 Term 2 Tai Tokerau.before.xlsx");
  expect(readdirSync(own)).toHaveLength(2);
});
