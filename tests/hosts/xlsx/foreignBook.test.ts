import { openXlsx as hucreOpen } from "hucre/xlsx";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import {
  childNamed,
  descendantsNamed,
  elementsIn,
  textOf,
} from "../../../src/hosts/xlsx/package/xml";
import { awards, content, numbered } from "./example";
import { foreignBook } from "./foreignBook";
import { opened, valueOf, tableIn } from "./opened";
import { texts, unzip } from "./unzip";

/** The only parts of a person's workbook that have to change for sheets to be added. */
const mustChange = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];

let before: Uint8Array;
let after: Uint8Array;

beforeAll(async () => {
  before = await foreignBook();
  const host = await opened(before);
  const written = valueOf(await host.writeSheets([content(numbered(101, 120))]));
  expect(written).toEqual([{ table: "Allocation", sheet: "Allocation 2", rows: 20 }]);
  after = await host.toBytes();
});

test("every other part of a person's workbook is the same, byte for byte", () => {
  const [was, is] = [unzip(before), unzip(after)];
  expect(was.size).toBeGreaterThan(20);
  for (const [path, bytes] of was)
    if (!mustChange.includes(path))
      expect([path, is.get(path)?.equals(bytes)]).toEqual([path, true]);
});

test("formats a person's cells use keep their place in the style sheet", () => {
  const [was, is] = [before, after].map(
    (bytes) => parseXml(texts(bytes).get("xl/styles.xml")!, "").root,
  );
  for (const list of elementsIn(was!)) {
    const now = elementsIn(childNamed(is!, list.name)!);
    expect(now.slice(0, elementsIn(list).length)).toEqual(elementsIn(list));
  }
});

test("names, hidden ones too, and tabs stand as they stood, and ours come after them", () => {
  const [was, is] = [before, after].map(
    (bytes) => parseXml(texts(bytes).get("xl/workbook.xml")!, "").root,
  );
  const names = (root: typeof was) =>
    descendantsNamed(root!, "definedName").map((each) => [
      each.attributes["name"],
      each.attributes["hidden"],
      textOf(each),
    ]);
  expect(names(is).slice(0, names(was).length)).toEqual(names(was));
  const tabs = (root: typeof was) =>
    descendantsNamed(root!, "sheet").map(({ attributes }) => [
      attributes["name"],
      attributes["sheetId"],
    ]);
  expect(tabs(is)).toEqual([...tabs(was), ["Allocation 2", "3"], ["Lists", "4"]]);
});

test("another reader of the format finds what was there", async () => {
  const [was, is] = await Promise.all(
    [before, after].map((bytes) => hucreOpen(bytes, { readStyles: true })),
  );
  expect(is!.sheets.slice(0, 2)).toEqual(was!.sheets);
  expect(is!.properties).toEqual(was!.properties);
  expect(is!.hasMacros).toBe(true);
});

test("a person's own sheet and table of the name are left alone; free names are taken, also in the next run", async () => {
  const host = await opened(after);
  expect(await tableIn(host, awards)).toMatchObject({
    sheet: "Allocation",
    headings: ["Mine", "Not theirs"],
  });
  expect(texts(after).get("xl/tables/table2.xml")).toContain('displayName="Allocation_2"');
  const again = valueOf(await host.writeSheets([content(numbered(101, 105))]));
  expect(again).toEqual([{ table: "Allocation", sheet: "Allocation 2", rows: 5 }]);
  expect([...unzip(await host.toBytes()).keys()]).toEqual([...unzip(after).keys()]);
});

test("Excel calculates everything when it opens the workbook, and no chain of calculation is left", () => {
  const files = texts(after);
  expect(files.get("xl/workbook.xml")).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/);
  expect([...files.keys()].filter((path) => /calcChain/i.test(path))).toEqual([]);
});
