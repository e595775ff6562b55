import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectReturns } from "../../src/actions/collectReturns";
import { describeProblem } from "../../src/domain/problem";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import { damages } from "./damages";
import { smallBook, opened, returnsOf } from "./returnFiles";
import { valueOf } from "./tables";

const update = process.env.UPDATE_PICTURES === "1";
const path = join(__dirname, "damagedReturns.md");
const said = new Map<string, string[]>();

let book: Uint8Array;
let sent: Uint8Array;

beforeAll(async () => {
  book = await smallBook();
  sent = (await returnsOf(book))[0]!.bytes;
});

test.each(Object.entries(damages))("%s", async (name, damage) => {
  const host = await opened(book);
  const files = [{ name: "Return.xlsx", bytes: await damage(sent) }];
  const options = { files: xlsxFiles, collectedOn: "2019-07-08" };
  const { files: outcomes, written } = valueOf(await collectReturns(host, files, options));
  const [{ state, problems, complete, incomplete }] = outcomes as [(typeof outcomes)[0]];
  said.set(name, [
    `${state}, ${complete} complete, ${incomplete} not`,
    ...problems.map(describeProblem),
  ]);
  expect(problems.length).toBeGreaterThan(0);
  const isTaken = state === "taken";
  expect(isTaken).toBe(problems.every(({ severity }) => severity === "warning"));
  expect(written.length > 0).toBe(isTaken);
  if (!isTaken) expect(Buffer.from(await host.toBytes()).equals(book)).toBe(true);
});

test("each kind of damage has its own sentences, as reviewed", () => {
  const text = [...said]
    .map(([name, lines]) => `## ${name}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`)
    .join("\n");
  if (update) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
});
