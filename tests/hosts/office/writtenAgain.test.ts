/** @jest-environment jsdom */
import { setAsideSheet } from "../../../src/sheets/setAside";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, role, threeRoles } from "./roles";
import { inputsOn, wholeGrid } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(async () => {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
});

/** What a person does in Excel. */
const person = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Roles"));
    await context.sync();
  });

const names = () => wholeGrid(excel.grid).sheets.map(({ name }) => name);

test("a second run puts new rows in place of the old ones and clears what is left over", async () => {
  valueOf(await excel.book.writeSheets([content([role("3", 7)])]));
  const inputs = inputsOn(excel.grid, "Roles");
  expect(inputs).toMatchObject({ A4: "Cluster number", A5: 3, D5: 7 });
  expect(inputs).not.toHaveProperty("A6");
  expect(wholeGrid(excel.grid).tables).toMatchObject([{ area: { row: 3, rows: 2, columns: 7 } }]);
  expect(names()).toEqual(["Sheet1", "Lists", "Roles"]);
});

test("the second run of the same rows changes nothing", async () => {
  const before = wholeGrid(excel.grid);
  valueOf(await excel.book.writeSheets([threeRoles]));
  expect(wholeGrid(excel.grid)).toEqual(before);
});

test("a sheet of ours that was renamed and moved is found and stays where it is", async () => {
  await person((sheet) => {
    sheet.name = "My results";
    sheet.position = 0;
  });
  const [written] = valueOf(await excel.book.writeSheets([content([role("5")])]));
  expect(written!.sheet).toBe("My results");
  expect(names()).toEqual(["My results", "Sheet1", "Lists"]);
});

test("a column a person added goes with its rows: values, formulas and colours", async () => {
  await person((sheet) => {
    sheet.tables
      .getItem("Roles")
      .columns.add(undefined, [["Own"], ["one"], ["'=two"], ["=D7*2+$K$1"]]);
    sheet.getRange("H6").format.fill.color = "#FF0000";
  });
  const rows = [role("9"), role("3"), role("2"), role("1")];
  valueOf(await excel.book.writeSheets([content(rows)]));
  const cells = wholeGrid(excel.grid).sheets.find(({ name }) => name === "Roles")!.cells;
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({
    H4: "Own",
    H6: "=D6*2+$K$1",
    H7: "=two",
    H8: "one",
  });
  expect(cells).toMatchObject({ H7: { fill: "#FF0000" } });
  expect(cells["H6"]).not.toHaveProperty("fill");
  expect(wholeGrid(excel.grid).tables).toMatchObject([{ area: { rows: 5, columns: 8 } }]);
});

test("a column of formulas goes on in rows that are new", async () => {
  await person((sheet) => {
    sheet.tables
      .getItem("Roles")
      .columns.add(undefined, [["Double"], ["=D5*2"], ["=D6*2"], ["=D7*2"]]);
  });
  valueOf(await excel.book.writeSheets([content([role("9"), role("1")])]));
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({ H5: "=D5*2", H6: "=D6*2" });
});

test("a column beside the table goes with its rows, and cells further off stay", async () => {
  await person((sheet) => {
    sheet.getRange("H4:H7").values = [["Beside"], ["one"], ["two"], ["three"]];
    sheet.getRange("M9").values = [["Elsewhere"]];
  });
  valueOf(await excel.book.writeSheets([content([role("3"), role("1")])]));
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({
    H4: "Beside",
    H5: "three",
    H6: "one",
    M9: "Elsewhere",
  });
});

test("what a person wrote in rows that are gone is set aside, again and again", async () => {
  await person((sheet) => {
    sheet.tables.getItem("Roles").columns.add(undefined, [["Own"], ["one"], ["two"], ["=D7"]]);
  });
  const result = await excel.book.writeSheets([content([role("2"), role("3")])]);
  expect(result).toMatchObject({ ok: true, warnings: [{ code: "entries-set-aside" }, {}] });
  valueOf(await excel.book.writeSheets([content([role("3")])]));
  const [table] = await excel.book.readTables([setAsideSheet]);
  expect(table!.rows).toEqual([
    ["Roles", "1", "Own", "one"],
    ["Roles", "2", "Own", "two"],
  ]);
});

test("totals a person switched on stand under the new rows", async () => {
  await person((sheet) => {
    sheet.tables.getItem("Roles").showTotals = true;
    sheet.getRange("A8:D8").formulas = [["Total", "", "", "=SUBTOTAL(109,[Roles])"]];
  });
  valueOf(await excel.book.writeSheets([content([role("3")])]));
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({
    A5: 3,
    A6: "Total",
    D6: "=SUBTOTAL(109,[Roles])",
  });
  expect(inputsOn(excel.grid, "Roles")).not.toHaveProperty("A8");
});

test("cells of a person's where new rows go are named, and nothing is written", async () => {
  await person((sheet) => {
    sheet.getRange("B9").values = [["Mine"]];
  });
  const before = wholeGrid(excel.grid);
  const rows = Array.from({ length: 9 }, (_, index) => role(`${index}`));
  const result = await excel.book.writeSheets([content(rows)]);
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "cells-in-the-way", place: { sheet: "Roles", address: "B9" } }],
  });
  expect(wholeGrid(excel.grid)).toEqual(before);
});

test("a protected sheet is named before anything is written", async () => {
  await person((sheet) => sheet.protection.protect());
  const before = wholeGrid(excel.grid);
  const other = { ...threeRoles, description: { ...threeRoles.description, table: "Other" } };
  const result = await excel.book.writeSheets([other, threeRoles]);
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "sheet-protected", place: { sheet: "Roles" } }],
  });
  expect(wholeGrid(excel.grid)).toEqual(before);
});

test("a sheet that was deleted is made anew", async () => {
  await person((sheet) => sheet.delete());
  const [written] = valueOf(await excel.book.writeSheets([threeRoles]));
  expect(written!.sheet).toBe("Roles");
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({ A5: 1 });
});

test("an Excel that cannot resize tables makes the table anew", async () => {
  const { requirements } = Office.context;
  const isSetSupported = jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((_, version) => Number(String(version).split(".")[1]) < 13);
  const rows = ["4", "3", "2", "1"].map((cluster) => role(cluster));
  valueOf(await excel.book.writeSheets([content(rows)]));
  isSetSupported.mockRestore();
  expect(wholeGrid(excel.grid).tables).toMatchObject([{ name: "Roles", area: { rows: 5 } }]);
  expect(inputsOn(excel.grid, "Roles")).toMatchObject({ A5: 4, A8: 1 });
});

test("a filter of a person's is taken off, so that it hides no row it was not set for", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem("Roles")
      .columns.getItemAt(2)
      .filter.applyValuesFilter(["Nelson"]);
    await context.sync();
  });
  valueOf(await excel.book.writeSheets([content([role("2"), role("1")])]));
  const [id] = excel.grid.sheets.list().filter(({ name }) => name === "Roles");
  expect([4, 5, 6].map((row) => excel.grid.sizes.rowHidden(id!.id, row))).toEqual([
    false,
    false,
    false,
  ]);
});
