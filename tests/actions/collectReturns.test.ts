import { collectReturns } from "../../src/actions/collectReturns";
import type { CollectOptions } from "../../src/actions/collected";
import type { ReturnedFile } from "../../src/actions/receivedReturn";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import { learningLoopSheet } from "../../src/sheets/learningLoop";
import { phasesSheet } from "../../src/sheets/phases";
import { readTable } from "../../src/actions/readTable";
import type { NewReturn } from "../../src/actions/createReturns";
import {
  date,
  exampleBook,
  smallBook,
  fillAll,
  filled,
  opened,
  places,
  resaved,
  returnsOf,
  sheetOf,
  type,
} from "./returnFiles";
import { describeProblem } from "../../src/domain/problem";
import { collectedText } from "../../src/cli/collectedText";
import { stateSentence } from "../../src/taskpane/data/returnWords";
import { clustersSheet } from "../../src/sheets/clusters";
import { sentencesOf, valueOf } from "./tables";

/** A workbook, the returns made from it, and the same as they come back. */
interface Sent {
  readonly book: Uint8Array;
  readonly made: readonly NewReturn[];
  readonly returned: readonly ReturnedFile[];
}

async function sentFrom(book: Uint8Array): Promise<Sent> {
  const made = await returnsOf(book);
  return { book, made, returned: await filled(made) };
}

let national: Sent;
let book: Uint8Array;
let made: readonly NewReturn[];
let returned: readonly ReturnedFile[];

beforeAll(async () => {
  national = await sentFrom(await exampleBook());
  ({ book, made, returned } = await sentFrom(await smallBook()));
});

const options = (change: Partial<CollectOptions> = {}): CollectOptions => ({
  files: xlsxFiles,
  collectedOn: "2019-07-08",
  ...change,
});

async function collected(
  files: readonly ReturnedFile[],
  change: Partial<CollectOptions> = {},
  into = book,
) {
  const host = await opened(into);
  const result = valueOf(await collectReturns(host, files, options(change)));
  return { result, host, bytes: await host.toBytes() };
}

const phasesIn = async (bytes: Uint8Array) =>
  valueOf(await readTable(await opened(bytes), phasesSheet))!.rows;
const learningIn = async (bytes: Uint8Array) =>
  valueOf(await readTable(await opened(bytes), learningLoopSheet))?.rows ?? [];

test("ten returns make a term of all 225 clusters, and earlier rows are untouched", async () => {
  const { result, bytes } = await collected(national.returned, {}, national.book);
  expect(result.files.map(({ state }) => state)).toEqual(Array(10).fill("taken"));
  expect(result.files.flatMap(({ problems }) => problems)).toEqual([]);
  const [before, after] = [await phasesIn(national.book), await phasesIn(bytes)];
  expect(after.slice(0, before.length)).toEqual(before);
  const added = after.slice(before.length);
  expect(new Set(added.map(({ clusterNumber }) => clusterNumber)).size).toBe(225);
  expect(added.every(({ term }) => term === "2019 Term 2")).toBe(true);
  expect(added[0]).toMatchObject({
    clusterNumber: "1",
    region: "Tai Tokerau",
    assessedOn: "2019-06-14",
    phase: "Implementation",
    children: 1622,
    sentBy: "Mere Tane",
    collectedOn: "2019-07-08",
    fromFile: "LSC return 2019 Term 2 Tai Tokerau.xlsx",
  });
});

test("collecting the same files twice changes nothing, and says so", async () => {
  const first = await collected(national.returned, {}, national.book);
  const later = { collectedOn: "2019-08-01" };
  const second = await collected(national.returned, later, first.bytes);
  expect(second.result.files.map(({ state }) => state)).toEqual(Array(10).fill("unchanged"));
  expect(second.result.written).toEqual([]);
  expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
});

test("two returns for one region are shown side by side and wait for a person", async () => {
  const other: ReturnedFile = {
    name: "Waikato again.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy, "Hemi Rua");
      type(sheetOf(copy, "Return"), places.first, places.children, 9999);
    }),
  };
  const files = [filledWaikato(), other];
  const { result } = await collected(files);
  expect(result.files.map(({ state }) => state)).toEqual(["undecided", "undecided"]);
  expect(result.written).toEqual([]);
  const [conflict] = result.conflicts;
  expect(conflict!.sides.map(({ completedBy }) => completedBy)).toEqual(["Mere Tane", "Hemi Rua"]);
  expect(conflict!.differences).toEqual([
    expect.objectContaining({
      column: "Children and young people",
      values: [expect.any(String), "9,999"],
    }),
  ]);
  const decided = await collected(files, { accepted: ["Waikato again.xlsx"] });
  expect(decided.result.files.map(({ state }) => state)).toEqual(["passed over", "taken"]);
});

test("of rows that are not complete, what was typed is shown side by side, and that they are not", async () => {
  const other: ReturnedFile = {
    name: "Waikato again.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy, "Hemi Rua");
      const sheet = sheetOf(copy, "Return");
      type(sheet, places.first, places.phase, "Thriving");
      type(sheet, places.first, places.date, date("2020-01-31"));
      type(sheet, places.first, places.children, 9999);
      type(sheet, places.first + waikato().clusters, places.name, "A new one");
      type(sheetOf(copy, "Learning loop"), 5, 0, "Local project 7");
    }),
  };
  const { result } = await collected([filledWaikato(), other]);
  const [conflict] = result.conflicts;
  const said = conflict!.differences.map(({ about, column, values }) => [about, column, ...values]);
  const [[about] = [""]] = said;
  expect(said).toEqual([
    [expect.stringMatching(/^Cluster \d+$/), "Row", "complete", "not complete"],
    [about, "Phase this term", expect.any(String), "Thriving"],
    [about, "Date assessed", "14 Jun 2019", "31 Jan 2020"],
    [about, "Children and young people", expect.any(String), "9,999"],
    [expect.stringMatching(/^Row \d+, A new one$/), "Row", undefined, "not complete"],
    ["Local project 7", "Learning loop, not complete", undefined, "nothing more"],
  ]);
});

const waikato = () => made.find(({ region }) => region === "Waikato")!;
const filledWaikato = () => returned.find(({ name }) => name.includes("Waikato"))!;

test("a return that corrects one collected before needs a person, then takes its place", async () => {
  const first = await collected([filledWaikato()]);
  const corrected: ReturnedFile = {
    name: "Corrected.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      type(sheetOf(copy, "Return"), places.first, places.comment, "Counted again");
    }),
  };
  const waiting = await collected([corrected], {}, first.bytes);
  expect(waiting.result.files[0]!.state).toBe("undecided");
  expect(waiting.result.conflicts[0]!.sides.map(({ name }) => name)).toEqual([
    "Workbook",
    "Corrected.xlsx",
  ]);
  const taken = await collected([corrected], { accepted: ["Corrected.xlsx"] }, first.bytes);
  expect(taken.result.phases).toBe(1);
  const rows = (await phasesIn(taken.bytes)).filter(({ term }) => term === "2019 Term 2");
  expect(rows.length).toBe(waikato().clusters);
  expect(rows.filter(({ fromFile }) => fromFile === "Corrected.xlsx").length).toBe(1);
});

test("a return that is not complete is offered; once accepted its complete rows are taken", async () => {
  const partly: ReturnedFile = {
    name: "Partly.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      type(sheetOf(copy, "Return"), places.first, places.phase, null);
      type(sheetOf(copy, "Return"), places.first + 1, places.date, null);
    }),
  };
  const { result } = await collected([partly]);
  expect(result.files[0]).toMatchObject({
    state: "incomplete",
    complete: waikato().clusters - 2,
    incomplete: 2,
    incompleteLearning: 0,
  });
  expect(result.written).toEqual([]);
  const accepted = await collected([partly], { accepted: ["Partly.xlsx"] });
  expect(accepted.result).toMatchObject({ phases: waikato().clusters - 2 });
  const rest = await collected([filledWaikato()], {}, accepted.bytes);
  expect(rest.result).toMatchObject({ phases: 2, files: [{ state: "taken" }] });
});

test("the Learning loop is collected, and a text that looks like a formula stays text", async () => {
  const learnt: ReturnedFile = {
    name: "Learnt.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      const sheet = sheetOf(copy, "Learning loop");
      ["Local project 7", "Adult capability", "=1+1 is how they began", "More of it"].forEach(
        (text, column) => type(sheet, 5, column, text),
      );
      type(sheetOf(copy, "Return"), places.first, places.comment, '=HYPERLINK("http://x","y")');
    }),
  };
  const { result, bytes } = await collected([learnt]);
  expect(result).toMatchObject({ learning: 1, files: [{ state: "taken" }] });
  expect(await learningIn(bytes)).toEqual([
    {
      region: "Waikato",
      term: "2019 Term 2",
      project: "Local project 7",
      theme: "Adult capability",
      changed: "=1+1 is how they began",
      next: "More of it",
      sentBy: "Mere Tane",
      collectedOn: "2019-07-08",
      fromFile: "Learnt.xlsx",
    },
  ]);
  await resaved(bytes, ({ sheets }) => {
    const formulas = sheets.flatMap(({ cells }) =>
      [...(cells ?? [])].filter(([, cell]) => cell.formula),
    );
    expect(formulas).toEqual([]);
  });
});

test("a new cluster in a blank row is taken over, and the note says where to add it", async () => {
  const withNew: ReturnedFile = {
    name: "New.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      const row = places.first + waikato().clusters;
      const sheet = sheetOf(copy, "Return");
      type(sheet, row, places.number, 901);
      type(sheet, row, places.name, "New cluster");
      type(sheet, row, places.phase, "Beginning");
      type(sheet, row, places.date, date("2019-06-20"));
      [4, 1, 6, 0, 800].forEach((count, index) => type(sheet, row, places.services + index, count));
    }),
  };
  const { result, bytes } = await collected([withNew]);
  expect(result.files[0]!.problems.map(({ code, severity }) => [code, severity])).toEqual([
    ["new-cluster", "warning"],
  ]);
  const rows = await phasesIn(bytes);
  expect(rows[rows.length - 1]).toMatchObject({ clusterNumber: "901", children: 800 });
  // Once it is in Clusters, as the note asks, the same file still fits.
  const host = await opened(bytes);
  const clusters = valueOf(await readTable(host, clustersSheet))!.rows;
  const added = { ...clusters[0]!, number: "901", name: "New cluster", region: "Waikato" as const };
  const all = { description: clustersSheet, lines: [], rows: [...clusters, added] };
  valueOf(await host.writeSheets([all]));
  const again = await collected([withNew], {}, await host.toBytes());
  expect(again.result.files[0]).toMatchObject({ state: "unchanged", problems: [] });
});

test("returns of two terms are told apart, and one term is collected at a time", async () => {
  const earlier = await returnsOf(book, { year: 2019, number: 3 });
  const late = { name: "Term 3.xlsx", bytes: await resaved(earlier[0]!.bytes, fillAll) };
  const mixed = await collected([filledWaikato(), late]);
  expect(mixed.result.files.flatMap(({ problems }) => problems.map(describeProblem))).toEqual([
    "LSC return 2019 Term 2 Waikato.xlsx: The return is for 2019 Term 2, and others are for 2019 Term 3. Say which term is collected, and collect the others by themselves.",
    "Term 3.xlsx: The return is for 2019 Term 3, and others are for 2019 Term 2. Say which term is collected, and collect the others by themselves.",
  ]);
  expect(mixed.result.written).toEqual([]);
  const one = await collected([filledWaikato(), late], { term: { year: 2019, number: 2 } });
  expect(one.result.files.map(({ state }) => state)).toEqual(["taken", "refused"]);
  expect(one.result.files[1]!.problems.map(describeProblem)).toEqual([
    "Term 3.xlsx: The return is for 2019 Term 3, and 2019 Term 2 is being collected. Collect it by itself, or send the file for 2019 Term 2.",
  ]);
});

test("a return made before the national workbook changed says what is different now", async () => {
  const host = await opened(book);
  const clusters = valueOf(await readTable(host, clustersSheet))!.rows.map((cluster) =>
    cluster.number === "1" ? { ...cluster, name: "Awa" } : cluster,
  );
  valueOf(await host.writeSheets([{ description: clustersSheet, lines: [], rows: clusters }]));
  const { result } = await collected([returned[0]!], {}, await host.toBytes());
  expect(result.files[0]!.state).toBe("refused");
  expect(result.files[0]!.problems.map(describeProblem)).toEqual([
    "LSC return 2019 Term 2 Tai Tokerau.xlsx: The return was made before the national workbook changed; 1 difference is listed below. Make the return again and copy the answers into it, or take back the change.",
    'LSC return 2019 Term 2 Tai Tokerau.xlsx, Return, row 11, Cluster name: Here stands "Example Cluster 001, Tai Tokerau" for cluster 1; the national workbook now says "Awa".',
  ]);
});

test("a person's own Phases table is left alone, and the warning says where the history stands", async () => {
  const host = await opened(
    await resaved(book, (copy) => {
      copy.namedRanges = [];
    }),
  );
  const result = await collectReturns(host, [returned[0]!], options());
  expect(sentencesOf(result).join()).toContain(
    "The sheet Phases is your own, so it was left alone",
  );
});

test("a file whose tables and names another program dropped is read all the same", async () => {
  const plain: ReturnedFile = {
    name: "Plain.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      copy.namedRanges = [];
      for (const sheet of copy.sheets) sheet.tables = [];
    }),
  };
  const { result } = await collected([plain]);
  expect(result.files[0]).toMatchObject({ state: "taken", problems: [] });
});

test("what is accepted must be among the files", async () => {
  const result = await collectReturns(
    await opened(book),
    returned,
    options({ accepted: ["x.xlsx"] }),
  );
  expect(sentencesOf(result)[0]).toContain('"x.xlsx" is accepted, but is not among the files');
});

test("a row of the Learning loop that is not complete is called one, in words", async () => {
  const file: ReturnedFile = {
    name: "Half.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      type(sheetOf(copy, "Learning loop"), 5, 0, "Local project 7");
    }),
  };
  const { result } = await collected([file]);
  const said = collectedText(result);
  expect(said).toContain(
    `1 row of Learning loop not complete. To take over the ${waikato().clusters}`,
  );
  expect(said).toContain("Theme, What changed and What next are blank.");
  expect(stateSentence(result.files[0]!)).toMatch(/^1 row of Learning loop not complete\./);
});

test("what is to be said of several rows is said once, with their clusters", async () => {
  const file: ReturnedFile = {
    name: "Back.xlsx",
    bytes: await resaved(waikato().bytes, (copy) => {
      fillAll(copy);
      const sheet = sheetOf(copy, "Return");
      for (const at of [0, 1]) type(sheet, places.first + at, places.phase, null);
      for (const at of [0, 1]) type(sheet, places.first + at, places.date, null);
      type(sheet, places.first + waikato().clusters, places.number, 901);
    }),
  };
  const lines = collectedText((await collected([file])).result).split("\n");
  expect(
    lines.filter((line) => line.includes("Phase this term and Date assessed are blank")),
  ).toEqual([
    expect.stringMatching(/^ {2}Return, rows 11 \(cluster \d+\) and 12 \(cluster \d+\): /),
  ]);
  expect(
    lines.filter((line) => line.includes("cluster 901") && line.includes("blank")),
  ).toHaveLength(1);
});
