import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { rectangleOf } from "../../../src/hosts/xlsx/package/rectangle";
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  localName,
  textOf,
  type XmlElement,
} from "../../../src/hosts/xlsx/package/xml";
import {
  stylesOrder,
  workbookOrder,
  worksheetOrder,
} from "../../../src/hosts/xlsx/package/elementOrder";
import { award, content, numbered } from "./example";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { texts } from "./unzip";
import { valueOf, writtenBook } from "./opened";

/** Element order of the table part. Source: ECMA-376 part 1, CT_Table. */
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

let files: Map<string, string>;
const root = (path: string): XmlElement => parseXml(files.get(path)!, path).root;
const sheet = () => root("xl/worksheets/sheet1.xml");
const cell = (address: string) =>
  descendantsNamed(sheet(), "c").find(({ attributes }) => attributes["r"] === address)!;

beforeAll(async () => {
  const host = newXlsx();
  const rows = [
    ...numbered(101, 109),
    award(110, {
      cluster: "007",
      name: "=1+1",
      entitlement: undefined,
      decidedOn: undefined,
      comment: "Two\nlines & <more> _x0041_",
    }),
  ];
  valueOf(
    await host.writeSheets([
      content(rows, { notes: [{ row: 1, key: "roles", text: "Assumed." }] }),
    ]),
  );
  files = texts(await host.toBytes());
});

function expectOrder(parent: XmlElement, order: readonly string[]) {
  const ranks = elementsIn(parent).map((child) => order.indexOf(localName(child)));
  expect(ranks).not.toContain(-1);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
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

test("drop-downs and limits stand on their columns, with a title and a message in words", () => {
  const validations = descendantsNamed(sheet(), "dataValidation").map((each) => ({
    on: each.attributes["sqref"],
    type: each.attributes["type"],
    title: each.attributes["errorTitle"],
    message: each.attributes["error"],
    formulas: elementsIn(each).map(textOf),
  }));
  expect(validations).toEqual([
    {
      on: "C6:C15",
      type: "list",
      title: "Phase",
      message: "Choose one of the list: Beginning; Refining.",
      formulas: ['"Beginning,Refining"'],
    },
    {
      on: "D6:D15",
      type: "list",
      title: "Region",
      message: "Choose one of the list: Auckland; Bay of Plenty, Waiariki; Canterbury.",
      formulas: ["'Lists'!$A$1:$A$3"],
    },
    {
      on: "E6:E15",
      type: "whole",
      title: "Students",
      message: "This must be a whole number from 1 to 20,000.",
      formulas: ["1", "20000"],
    },
    {
      on: "G6:G15",
      type: "decimal",
      title: "Rural share",
      message: "This must be a percentage from 0% to 100%.",
      formulas: ["0", "1"],
    },
    {
      on: "H6:H15",
      type: "date",
      title: "Decided on",
      message: "This must be a date, such as 31 Dec 2018.",
      formulas: ["1"],
    },
    {
      on: "I6:I15",
      type: "list",
      title: "Given roles",
      message: "Choose Yes or No.",
      formulas: ['"Yes,No"'],
    },
    {
      on: "J6:J15",
      type: "whole",
      title: "Roles",
      message: "This must be a whole number of 0 or more.",
      formulas: ["0"],
    },
  ]);
  expect(childNamed(sheet(), "dataValidations")!.attributes["count"]).toBe("7");
});

test("answers with commas stand on a sheet that Excel does not offer to show", () => {
  const lists = childrenNamed(childNamed(root("xl/workbook.xml"), "sheets")!, "sheet")[1]!;
  expect(lists.attributes).toMatchObject({ name: "Lists", state: "veryHidden" });
  expect(descendantsNamed(root("xl/worksheets/sheet2.xml"), "c").map(textOf)).toEqual([
    "Auckland",
    "Bay of Plenty, Waiariki",
    "Canterbury",
  ]);
});

test("highlights are conditional formats, each with a priority of its own", () => {
  const formats = childrenNamed(sheet(), "conditionalFormatting");
  expect(formats.map(({ attributes }) => attributes["sqref"])).toEqual(["I6:I15", "J6:J15"]);
  const rules = formats.map((each) => elementsIn(each)[0]!);
  expect(rules.map(({ attributes: { type, priority } }) => [type, priority])).toEqual([
    ["cellIs", "1"],
    ["dataBar", "2"],
  ]);
  expect(textOf(rules[0]!)).toBe('"No"');
});

test("headings are frozen with number and name, and repeat on every printed page", () => {
  expect(descendantsNamed(sheet(), "pane")[0]!.attributes).toMatchObject({
    xSplit: "2",
    ySplit: "5",
    topLeftCell: "C6",
    state: "frozen",
  });
  const names = descendantsNamed(root("xl/workbook.xml"), "definedName");
  const titles = names.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Titles")!;
  expect([titles.attributes["localSheetId"], textOf(titles)]).toEqual(["0", "'Allocation'!$5:$5"]);
});

test("it prints on A4 across, one page wide, with title and page numbers at the foot", () => {
  expect(childNamed(sheet(), "pageSetup")!.attributes).toEqual({
    paperSize: "9",
    orientation: "landscape",
    fitToWidth: "1",
    fitToHeight: "0",
  });
  expect(descendantsNamed(sheet(), "pageSetUpPr")[0]!.attributes["fitToPage"]).toBe("1");
  expect(textOf(childNamed(sheet(), "headerFooter")!)).toBe(
    "&LAllocation of roles && reasons&RPage &P of &N",
  );
});

test("notes stand on headings and cells, each with a box", () => {
  const notes = descendantsNamed(root("xl/comments1.xml"), "comment");
  expect(notes.map((note) => [note.attributes["ref"], textOf(note)])).toEqual([
    ["B5", "As the Ministry names it."],
    ["J7", "Assumed."],
  ]);
  const boxes = descendantsNamed(root("xl/drawings/vmlDrawing1.vml"), "ClientData");
  expect(
    boxes.map((box) => [textOf(childNamed(box, "Row")!), textOf(childNamed(box, "Column")!)]),
  ).toEqual([
    ["4", "1"],
    ["6", "9"],
  ]);
});

test("the chart refers to the cells of the table, and says in words what it shows", () => {
  const chart = root("xl/charts/chart1.xml");
  expect(descendantsNamed(chart, "f").map(textOf)).toEqual([
    "'Allocation'!$J$5",
    "'Allocation'!$B$6:$B$15",
    "'Allocation'!$J$6:$J$15",
  ]);
  expect(descendantsNamed(chart, "title").map(textOf)).toEqual([
    "Roles by cluster",
    "Cluster",
    "Roles (FTTE)",
  ]);
  expect(descendantsNamed(chart, "barDir")[0]!.attributes["val"]).toBe("bar");
  const [frame] = descendantsNamed(root("xl/drawings/drawing1.xml"), "cNvPr");
  expect(frame!.attributes["descr"]).toBe(
    "Bar chart: Roles by cluster. Roles by Cluster. The figures are in the table Allocation.",
  );
  const from = descendantsNamed(root("xl/drawings/drawing1.xml"), "from")[0]!;
  expect(Number(textOf(childNamed(from, "col")!))).toBeGreaterThan(10);
});

test("the sheet is marked by hidden names", () => {
  const names = descendantsNamed(root("xl/workbook.xml"), "definedName").filter(
    ({ attributes }) => attributes["hidden"] === "1",
  );
  expect(names.map((each) => [each.attributes["name"], textOf(each).slice(0, 18)])).toEqual([
    ["_LSC_Allocation", "'Allocation'!$A$1"],
    ["_LSCColumns_Allocation", '{"Cluster number",'],
    ["_LSC_Lists", "'Lists'!$A$1"],
  ]);
});

test("a table without rows has one blank row, as Excel asks", async () => {
  files = texts(await writtenBook([]));
  expect(root("xl/tables/table1.xml").attributes["ref"]).toBe("A5:K6");
  expect(cell("E6").children).toEqual([]);
});
