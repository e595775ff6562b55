/** @jest-environment jsdom */
import type { Selection } from "../../../src/hosts/LiveHost";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { threeRoles } from "./roles";
import { inputsOn } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(async () => {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
});

const selected = async () => {
  const { sheet, address } = await excel.book.selection();
  return `${sheet}!${address}`;
};
const idOf = (name: string) => excel.grid.sheets.list().find((sheet) => sheet.name === name)!.id;
const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

/** A person selects cells. Row and column from 1. */
const select = (sheet: string, row: number, column: number) =>
  excel.grid.view.select(idOf(sheet), { row: row - 1, column: column - 1, rows: 1, columns: 1 });

test.each([
  [{ sheet: "Roles", address: "D6" }, "Roles!D6"],
  [{ sheet: "Roles", row: 6, column: "Roles" }, "Roles!D6"],
  [{ sheet: "roles", row: 6, column: "share" }, "Roles!E6"],
  [{ sheet: "Roles", row: 6 }, "Roles!A6:G6"],
  [{ sheet: "Roles", index: 2 }, "Roles!A7:G7"],
])("going to %j selects %s", async (place, wanted) => {
  valueOf(await excel.book.goTo(place));
  expect(await selected()).toBe(wanted);
});

test("going to a sheet shows it, also one that is hidden", async () => {
  valueOf(await excel.book.goTo({ sheet: "Lists" }));
  expect(excel.grid.view.activeSheet()).toBe(idOf("Lists"));
  expect(excel.grid.sheets.list().find(({ name }) => name === "Lists")!.visibility).toBe("Visible");
});

test("going to a sheet that is gone is a problem", async () => {
  expect(await excel.book.goTo({ sheet: "Gone" })).toMatchObject({
    ok: false,
    problems: [{ code: "no-such-sheet" }],
  });
});

test("the names a formula can use are those of the workbook and of its tables", async () => {
  expect(await excel.book.names()).toContain("Roles");
});

test("a selection in a table comes with the row it starts in, by heading", async () => {
  select("Roles", 6, 3);
  const { tableRow, ...selection } = await excel.book.selection();
  expect(selection).toEqual({ sheet: "Roles", address: "C6", rows: 1, columns: 1 });
  expect(tableRow).toMatchObject({ table: "Roles", row: 6 });
  expect(tableRow!.cells.get("Cluster name")).toBe("Kāhui 2");
  expect(tableRow!.cells.get("Share")).toBeNull();
});

test.each([
  ["the headings", 4, 3],
  ["cells outside tables", 2, 1],
])("a selection in %s has no row", async (_, row, column) => {
  select("Roles", row, column);
  expect(await excel.book.selection()).not.toHaveProperty("tableRow");
});

test("of several selections in a row only the last is told, until nobody listens", async () => {
  const told: Selection[] = [];
  const stop = excel.book.onSelection((selection) => told.push(selection));
  await pause(50);
  for (const row of [5, 6, 7]) select("Roles", row, 1);
  await pause(300);
  expect(told.map(({ address }) => address)).toEqual(["A7"]);
  stop();
  await pause(50);
  excel.startCounting();
  select("Roles", 5, 1);
  await pause(300);
  expect(told).toHaveLength(1);
  expect(excel.syncs()).toBe(0);
});

test("one who listens twice is told twice and stops one at a time", async () => {
  const told: string[] = [];
  const tell = ({ address }: Selection) => told.push(address);
  const stops = [excel.book.onSelection(tell), excel.book.onSelection(tell)];
  await pause(50);
  stops[0]!();
  select("Roles", 6, 1);
  await pause(300);
  stops[1]!();
  expect(told).toEqual(["A6"]);
});

test("changes of a person are told by sheet, those of the add-in are not", async () => {
  const told: string[] = [];
  const stop = excel.book.onChange((sheet) => told.push(sheet));
  await pause(50);
  const area = { row: 4, column: 3, rows: 1, columns: 1 };
  excel.grid.cells.write(idOf("Roles"), area, [[{ value: 8 }]]);
  await pause(100);
  valueOf(await excel.book.writeSheets([threeRoles]));
  await pause(100);
  stop();
  expect(told).toEqual(["Roles"]);
});

test("a formula goes into a blank cell and never into one that holds something", async () => {
  select("Sheet1", 3, 2);
  const inserted = valueOf(await excel.book.insertFormula("=SUM(Roles[Roles])"));
  expect(inserted).toMatchObject({ sheet: "Sheet1", address: "B3" });
  expect(inputsOn(excel.grid, "Sheet1")).toEqual({ B3: "=SUM(Roles[Roles])" });
  expect(await excel.book.insertFormula("=1")).toMatchObject({
    ok: false,
    problems: [{ code: "cell-not-blank", place: { sheet: "Sheet1", address: "B3" } }],
  });
  expect(inputsOn(excel.grid, "Sheet1")).toEqual({ B3: "=SUM(Roles[Roles])" });
});

test("a file that Excel does not open as a new workbook is a problem that says what else to do", async () => {
  expect(await excel.book.openAsNew(new Uint8Array([80, 75]))).toMatchObject({
    ok: false,
    problems: [{ code: "not-opened", sentence: expect.stringContaining("Save it by its link") }],
  });
});
