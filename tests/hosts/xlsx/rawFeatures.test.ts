import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  textOf,
  type XmlElement,
} from "../../../src/hosts/xlsx/package/xml";
import { writtenBook } from "./opened";
import { exampleFiles, rawFiles } from "./rawFiles";

let root: (path: string) => XmlElement;
const sheet = () => root("xl/worksheets/sheet1.xml");
beforeAll(async () => {
  ({ root } = await exampleFiles());
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
      formulas: ["_LSCList_1"],
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

test("the table says in words what it is", () => {
  const [words] = descendantsNamed(root("xl/tables/table1.xml"), "table");
  expect(words!.attributes).toEqual({
    altText: "Allocation of roles & reasons",
    altTextSummary: "Roles of each cluster.",
  });
});

test("the sheet is marked by hidden names, and its long lists have them too", () => {
  const names = descendantsNamed(root("xl/workbook.xml"), "definedName").filter(
    ({ attributes }) => attributes["hidden"] === "1",
  );
  expect(names.map((each) => [each.attributes["name"], textOf(each).slice(0, 18)])).toEqual([
    ["_LSC_Allocation", "'Allocation'!$A$1"],
    ["_LSCColumns_Allocation", '{"Cluster number",'],
    ["_LSCList_1", "'Lists'!$A$1:$A$3"],
    ["_LSC_Lists", "'Lists'!$A$1"],
  ]);
});

test("a table without rows has one blank row, as Excel asks", async () => {
  const empty = rawFiles(await writtenBook([]));
  expect(empty.root("xl/tables/table1.xml").attributes["ref"]).toBe("A5:K6");
  const rows = descendantsNamed(empty.root("xl/worksheets/sheet1.xml"), "row");
  expect(rows[rows.length - 1]!.attributes["r"]).toBe("6");
  expect(textOf(rows[rows.length - 1]!)).toBe("");
});
