import { createReturns } from "../../src/actions/createReturns";
import { madeExample } from "../seeds/madeExample";
import { createWorkbook } from "../../src/actions/createWorkbook";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import { returnSheet } from "../../src/sheets/return";
import { texts } from "../hosts/xlsx/unzip";
import { opened, smallBook } from "./returnFiles";

const term = { year: 2019, number: 2 };

test("tells region by region where it is", async () => {
  const told: string[] = [];
  const host = await opened(await smallBook());
  const progress = (what: string) => void told.push(what);
  const made = await createReturns(
    host,
    xlsxFiles,
    { term, regions: ["Waikato", "Auckland"] },
    { progress },
  );
  expect(made.ok && made.value.map(({ region }) => region)).toEqual(["Waikato", "Auckland"]);
  expect(told).toEqual(["Making the return of Waikato", "Making the return of Auckland"]);
});

test("stops between two returns where a person asks for it", async () => {
  const host = await opened(await smallBook());
  let asked = 0;
  const isCancelled = () => ++asked > 1;
  const made = await createReturns(host, xlsxFiles, { term }, { isCancelled });
  expect(made).toMatchObject({ ok: false, problems: [{ code: "cancelled" }] });
  expect(asked).toBe(2);
});

test("the counts before stand each with its name, a part behind its whole", async () => {
  const host = await opened(await smallBook());
  const made = await createReturns(host, xlsxFiles, { term, regions: ["Waikato"] });
  const [table] = made.ok
    ? await (await opened(made.value[0]!.bytes)).readTables([returnSheet])
    : [];
  const at = table!.headings.indexOf("Counts before");
  expect(table!.rows[0]![at]).toMatch(
    /^Services \S+, kōhanga reo \S+\nSchools \d+, Māori medium \d+\nChildren [\d,]+$/,
  );
});

test("an office that begins, with clusters and no phases yet, can send its first returns", async () => {
  const { clusters } = madeExample();
  const host = newXlsx();
  const data = { clusters: clusters.slice(0, 3), assessments: [], schools: [], services: [] };
  await createWorkbook(host, { ...data, papers: [], about: "A new office" });
  const made = await createReturns(host, xlsxFiles, { term, regions: ["Tai Tokerau"] });
  expect(made.ok && made.value.map((one) => one.clusters)).toEqual([3]);
});

test("without clusters and phases there is nobody to ask, and the sentence says what to do first", async () => {
  const made = await createReturns(newXlsx(), xlsxFiles, { term });
  expect(made).toMatchObject({
    ok: false,
    problems: [{ sentence: expect.stringContaining("Import a schools directory") }],
  });
});

test("what the Learning loop counts is worked out by the program that opens the file", async () => {
  const host = await opened(await smallBook());
  const made = await createReturns(host, xlsxFiles, { term, regions: ["Waikato"] });
  const parts = made.ok ? texts(made.value[0]!.bytes) : new Map<string, string>();
  const loop = [...parts.values()].find((xml) => xml.includes("Rows with something still to do"));
  expect(loop).toMatch(/<c r="B3"[^>]*><f>[^<]*<\/f><\/c>/);
  expect(loop).toMatch(/<c r="E6"[^>]*><f>[^<]*<\/f><\/c>/);
  expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});
