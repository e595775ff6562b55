/** @jest-environment jsdom */
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, description, role, threeRoles } from "./roles";
import { inputsOn, wholeGrid } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(() => excel.blank());

const sheetNamed = (name: string) =>
  wholeGrid(excel.grid).sheets.find((each) => each.name === name)!;

test("a sheet is made with title, lines, headings, rows and the table over them", async () => {
  const written = valueOf(await excel.book.writeSheets([threeRoles]));
  expect(written).toEqual([{ table: "Roles", sheet: "Roles", rows: 3 }]);
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({
    A1: "Roles of clusters",
    A2: "As at 31 December 2018.",
    A4: "Cluster number",
    G4: "Why",
    A5: 1,
    B5: "Kāhui 1",
    C5: "Nelson",
    E5: 0.25,
    F5: 43465,
    A7: 3,
  });
  expect(wholeGrid(excel.grid).tables).toMatchObject([
    { name: "Roles", area: { row: 3, column: 0, rows: 4, columns: 7 }, style: "TableStyleLight1" },
  ]);
});

test("title, headings and columns have their looks, and rows are as high as their texts", async () => {
  valueOf(await excel.book.writeSheets([threeRoles]));
  const { cells, heights, widths } = sheetNamed("Roles");
  expect(cells).toMatchObject({
    A1: { style: "Title", bold: true, fontSize: 16, fontColour: "#1F3864" },
    A2: { style: "Explanatory Text", italic: true, fontColour: "#595959" },
    A4: { bold: true, fill: "#DCE6F1", wrap: true, horizontal: "Left" },
    D4: { horizontal: "Right" },
    B5: { horizontal: "Left", indent: 1, vertical: "Top" },
    D5: { style: "Input", fill: "#FFF7E1", numberFormat: "#,##0" },
    E5: { numberFormat: "0.0%" },
    F5: { numberFormat: "d mmm yyyy" },
    G5: { wrap: true },
  });
  expect(heights).toEqual({ 4: 30, 5: 75 });
  expect(widths).toMatchObject({ 1: 52.5, 2: 157.5 });
});

test("drop-downs, limits, colours, bars and the chart are set, long lists on a hidden sheet", async () => {
  valueOf(await excel.book.writeSheets([threeRoles]));
  const { cells, conditions, charts } = sheetNamed("Roles");
  expect(cells).toMatchObject({
    C5: { rule: { errorAlert: { title: "Region" } } },
    D6: { rule: { errorAlert: { message: "This must be a whole number of 0 or more." } } },
  });
  expect(conditions.map(({ test }) => test.kind).sort()).toEqual(["cellValue", "dataBar"]);
  expect(charts).toMatchObject([{ chart: "LSC Roles chart" }]);
  expect(sheetNamed("Lists")).toMatchObject({ visibility: "Hidden" });
  expect(inputsOn(excel.grid, "Lists")).toEqual({ A1: "Otago, Southland", A2: "Nelson" });
});

test("headings are frozen and repeated in print, the page is A4 across and one page wide", async () => {
  valueOf(await excel.book.writeSheets([threeRoles]));
  expect(sheetNamed("Roles").setup).toMatchObject({
    frozen: { rows: 4, columns: 2 },
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      pagesWide: 1,
      titleRows: { row: 3, rows: 1 },
      footer: { left: "Roles of clusters", right: "Page &P of &N" },
      margins: { left: 36, bottom: 50.4 },
    },
  });
});

test("a notice is printed upright, whole on one page", async () => {
  const notice = { ...threeRoles, description: { ...description, isNotice: true } };
  valueOf(await excel.book.writeSheets([notice]));
  expect(sheetNamed("Roles").setup.page).toMatchObject({
    orientation: "Portrait",
    pagesWide: 1,
    pagesHigh: 1,
    footer: { left: "", right: "" },
  });
});

test("the sheet is marked with hidden names, as in a file", async () => {
  valueOf(await excel.book.writeSheets([threeRoles]));
  expect(wholeGrid(excel.grid).names).toEqual(
    expect.arrayContaining([
      { name: "_LSC_Roles", formula: expect.stringMatching(/Roles'?!\$A\$1$/), visible: false },
      {
        name: "_LSCColumns_Roles",
        formula: expect.stringContaining('{"Cluster number","Cluster name"'),
        visible: false,
      },
    ]),
  );
});

const texts = [
  "=1+1",
  "+1",
  "-1",
  "@now",
  "'quoted",
  "007",
  "1/2",
  "3 May 2019",
  "1e5",
  "12%",
  "TRUE",
  "#N/A",
  "two\nlines",
  "2018 Term 4",
  "Tāmaki – Ōtāhuhu",
];

test.each(texts)("the text %j stands in its cell as it is", async (name) => {
  valueOf(await excel.book.writeSheets([content([role("1", 1, { name })])]));
  expect(inputsOn(excel.grid, "Roles")["B5"]).toBe(name);
  const [id] = excel.grid.sheets.list().filter((sheet) => sheet.name === "Roles");
  const area = { row: 4, column: 1, rows: 1, columns: 1 };
  expect(excel.grid.cells.values(id!.id, area)).toEqual([[name]]);
});

test("a number with noughts before it stays as it is, also when a person edits it", async () => {
  valueOf(await excel.book.writeSheets([content([role("007"), role("8")])]));
  expect(sheetNamed("Roles").cells).toMatchObject({
    A5: { input: "007", numberFormat: "@" },
    A6: { input: 8, numberFormat: "0" },
  });
});

test("a sheet and a table of a person's are left alone, and free names are used", async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add("Roles");
    own.getRange("A1:A2").values = [["Mine"], ["=1+2"]];
    own.tables.add("A1:A2", true).name = "Roles";
    await context.sync();
  });
  const before = sheetNamed("Roles");
  const [written] = valueOf(await excel.book.writeSheets([threeRoles]));
  expect(written!.sheet).toBe("Roles 2");
  expect(sheetNamed("Roles")).toEqual(before);
  expect(wholeGrid(excel.grid).tables.map(({ name }) => name)).toEqual(["Roles", "Roles_2"]);
});

test("a table without rows has one blank row", async () => {
  valueOf(await excel.book.writeSheets([content([])]));
  expect(wholeGrid(excel.grid).tables).toMatchObject([{ area: { rows: 2 } }]);
});

test("twenty thousand rows are written in pieces that Excel takes, and read back", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    role(`${index + 1}`, index % 7, { why: "A sentence of some length about this one cluster." }),
  );
  const parts: number[] = [];
  const progress = (_: string, done: number) => parts.push(done);
  const plain = { ...description, highlights: [] };
  delete (plain as { chart?: unknown }).chart;
  const large = { ...content(rows), description: plain };
  valueOf(await excel.book.writeSheets([large], { progress }));
  const sizes = excel.host.server.requests.map(({ batch }) => JSON.stringify(batch).length);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  const [table] = await excel.book.readTables([description]);
  expect(table!.rows).toHaveLength(20_000);
  expect(table!.rows[19_999]!.slice(0, 2)).toEqual([20_000, "Kāhui 20000"]);
}, 120_000);

test("what this Excel cannot do is told", async () => {
  const result = await excel.book.writeSheets([threeRoles]);
  expect(result).toMatchObject({ ok: true, warnings: [{ code: "notes-left-out" }] });
});

test("a calculated column is written as formulas over the cells of its row", async () => {
  const double = {
    key: "share",
    heading: "Double",
    kind: "whole",
    mayBeBlank: true,
    width: 12,
    formula: (at: { cell(key: "roles"): string }) => `2*${at.cell("roles")}`,
  } as const;
  const columns = description.columns.map((column) => (column.key === "share" ? double : column));
  const calculated = { ...description, columns };
  valueOf(await excel.book.writeSheets([{ ...threeRoles, description: calculated }]));
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({ E5: "=2*D5", E7: "=2*D7" });
});

test.each([
  ["locked cells", { isProtected: true }],
  ["a hidden sheet", { isHidden: true }],
  ["cells over the table", { fields: [{ key: "by", heading: "By", kind: "text" as const }] }],
])("%s are made only in files, and nothing is written", async (_, more) => {
  const result = await excel.book.writeSheets([
    { ...threeRoles, description: { ...description, ...more } },
  ]);
  expect(result).toMatchObject({ ok: false, problems: [{ code: "only-in-files" }] });
  expect(wholeGrid(excel.grid).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
