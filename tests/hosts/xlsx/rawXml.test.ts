import {
  stylesOrder,
  workbookOrder,
  worksheetOrder,
} from "../../../src/hosts/xlsx/package/elementOrder";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { rectangleOf } from "../../../src/sheets/rectangle";
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  localName,
  textOf,
  type XmlElement,
} from "../../../src/hosts/xlsx/package/xml";
import { exampleFiles } from "./rawFiles";

/** Element order of the table part. Source: ECMA-376 part 1, CT_Table. */
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

let files: Map<string, string>;
let root: (path: string) => XmlElement;
const sheet = () => root("xl/worksheets/sheet1.xml");
const cell = (address: string) =>
  descendantsNamed(sheet(), "c").find(({ attributes }) => attributes["r"] === address)!;

beforeAll(async () => {
  ({ files, root } = await exampleFiles());
});

function expectOrder(parent: XmlElement, order: readonly string[]) {
  const ranks = elementsIn(parent).map((child) => order.indexOf(localName(child)));
  expect(ranks).not.toContain(-1);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
}

/** Format code and alignment of a cell. */
function formatOf(address: string) {
  const styles = root("xl/styles.xml");
  const formats = childrenNamed(childNamed(styles, "cellXfs")!, "xf");
  const format = formats[Number(cell(address).attributes["s"])]!;
  const id = format.attributes["numFmtId"]!;
  const own = descendantsNamed(styles, "numFmt").find(
    ({ attributes }) => attributes["numFmtId"] === id,
  );
  const builtIn: Record<string, string> = { 0: "General", 1: "0", 3: "#,##0", 49: "@" };
  return {
    code: own?.attributes["formatCode"] ?? builtIn[id],
    quoted: format.attributes["quotePrefix"],
    style: childrenNamed(childNamed(styles, "cellStyles")!, "cellStyle").find(
      ({ attributes }) => attributes["xfId"] === format.attributes["xfId"],
    )!.attributes["name"],
    ...(childNamed(format, "alignment")?.attributes ?? {}),
  };
}

test("children stand in the one order Excel accepts", () => {
  expectOrder(sheet(), worksheetOrder);
  expectOrder(root("xl/workbook.xml"), workbookOrder);
  expectOrder(root("xl/styles.xml"), stylesOrder);
  expectOrder(root("xl/tables/table1.xml"), tableOrder);
});

test("every part is well-formed and has a content type; every stated part is there", () => {
  const types = root("[Content_Types].xml");
  const endings = childrenNamed(types, "Default").map(({ attributes }) => attributes["Extension"]);
  const stated = childrenNamed(types, "Override").map(({ attributes }) =>
    attributes["PartName"]!.slice(1),
  );
  expect(new Set(stated).size).toBe(stated.length);
  for (const path of stated) expect([...files.keys()]).toContain(path);
  for (const [path, text] of files) {
    expect(() => parseXml(text, path)).not.toThrow();
    if (path !== "[Content_Types].xml")
      expect(stated.includes(path) || endings.includes(path.split(".").pop())).toBe(true);
  }
});

test("every relationship leads to a part, and every id used in a part is a relationship", () => {
  for (const path of [...files.keys()].filter((each) => each.endsWith(".rels"))) {
    const from = path.replace("_rels/", "").replace(/\.rels$/, "");
    const relationships = childrenNamed(root(path), "Relationship");
    const ids = relationships.map(({ attributes }) => attributes["Id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of relationships)
      expect([...files.keys()]).toContain(
        new URL(attributes["Target"]!, `x:/${from}`).pathname.slice(1),
      );
    if (files.has(from))
      for (const [, id] of files.get(from)!.matchAll(/ r:id="([^"]+)"/g)) expect(ids).toContain(id);
  }
});

test("rows and cells are in order and each stands once", () => {
  const rows = descendantsNamed(sheet(), "row").map(({ attributes }) => Number(attributes["r"]));
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  for (const row of descendantsNamed(sheet(), "row")) {
    const columns = childrenNamed(row, "c").map(
      ({ attributes }) => rectangleOf(attributes["r"]!)!.left,
    );
    expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
  }
});

test("the names of the table's columns are the texts of its heading cells, and no two are the same", () => {
  const table = root("xl/tables/table1.xml");
  expect(table.attributes).toMatchObject({
    name: "Allocation",
    displayName: "Allocation",
    ref: "A5:K15",
  });
  const names = descendantsNamed(table, "tableColumn").map(({ attributes }) => attributes["name"]!);
  const headings = descendantsNamed(sheet(), "row").find(
    ({ attributes }) => attributes["r"] === "5",
  )!;
  expect(childrenNamed(headings, "c").map(textOf)).toEqual(names);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(childNamed(table, "autoFilter")!.attributes["ref"]).toBe("A5:K15");
});

test("cells hold numbers as numbers, dates as serial numbers, and text as text", () => {
  expect(textOf(cell("A6"))).toBe("101");
  expect(cell("A6").attributes["t"]).toBeUndefined();
  expect(textOf(cell("H6"))).toBe("43465"); // 31 December 2018
  expect(textOf(cell("I6"))).toBe("Yes");
  expect(cell("A15").attributes["t"]).toBe("inlineStr");
  expect(textOf(cell("A15"))).toBe("007");
  expect(cell("B15").attributes["t"]).toBe("inlineStr");
  expect(textOf(cell("B15"))).toBe("=1+1");
  expect(textOf(cell("K15"))).toBe("Two\nlines & <more> _x005F_x0041_");
  expect(cell("F15").children).toEqual([]);
  expect(cell("H15").children).toEqual([]);
});

test.each([
  ["A6", { code: "0", horizontal: "left" }],
  ["A15", { code: "@" }],
  ["B15", { quoted: "1" }],
  ["E6", { code: "#,##0" }],
  ["F6", { code: "#,##0.00" }],
  ["G6", { code: "0.0%" }],
  ["H6", { code: "d mmm yyyy" }],
  ["J6", { code: "#,##0", style: "Input" }],
  ["K6", { wrapText: "1", style: "Input" }],
  ["E5", { horizontal: "right", wrapText: "1" }],
  ["B5", { horizontal: "left", wrapText: "1" }],
  ["A1", { style: "Title" }],
  ["A2", { style: "Explanatory Text" }],
])("the format of %s is %j", (address, format) => {
  expect(formatOf(address)).toMatchObject(format);
});

test("counts in the style sheet are right and formats refer to what is there", () => {
  const styles = root("xl/styles.xml");
  const size = (name: string) => elementsIn(childNamed(styles, name)!).length;
  for (const list of elementsIn(styles))
    expect(list.attributes["count"]).toBe(`${elementsIn(list).length}`);
  for (const format of descendantsNamed(styles, "xf")) {
    expect(Number(format.attributes["fontId"])).toBeLessThan(size("fonts"));
    expect(Number(format.attributes["fillId"])).toBeLessThan(size("fills"));
    expect(Number(format.attributes["borderId"])).toBeLessThan(size("borders"));
    expect(Number(format.attributes["xfId"] ?? 0)).toBeLessThan(size("cellStyleXfs"));
  }
  for (const { attributes } of descendantsNamed(sheet(), "c"))
    expect(Number(attributes["s"] ?? 0)).toBeLessThan(size("cellXfs"));
});
