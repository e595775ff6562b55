/** @jest-environment jsdom */
import { excelBook, type ExcelBook } from "./excelBook";
import { description } from "./roles";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(() => excel.blank());

/** Types values into a sheet of a person's. */
async function type(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    target.getRange(address).values = values;
    await context.sync();
  });
}

const headings = ["Cluster number", "Roles", "Own"];

test("an Excel table is read by its name, with dates as numbers, blanks, errors, texts and truths", async () => {
  await type("Mine", "B2:D4", [headings, ["'007", 43465, true], ["#N/A", "", "'=1+1"]]);
  await Excel.run(async (context) => {
    context.workbook.tables.add("Mine!B2:D4", true).name = "Roles";
    await context.sync();
  });
  excel.startCounting();
  const [table, none] = await excel.book.readTables([description, { ...description, table: "No" }]);
  expect(none).toBeUndefined();
  expect(table).toEqual({
    sheet: "Mine",
    name: "Roles",
    headingRow: 2,
    firstColumn: 2,
    headings,
    rows: [
      ["007", 43465, true],
      [{ error: "#N/A" }, null, "=1+1"],
    ],
  });
  expect(excel.syncs()).toBeLessThanOrEqual(4);
});

test("rows that stand below an Excel table are told", async () => {
  await type("Mine", "A1:C3", [headings, ["1", 1, ""], ["2", 2, ""]]);
  await Excel.run(async (context) => {
    context.workbook.tables.add("Mine!A1:C2", true).name = "Roles";
    await context.sync();
  });
  const [table] = await excel.book.readTables([description]);
  expect(table?.rows).toHaveLength(1);
  expect(table?.rowsBelow).toEqual([3]);
});

test("without an Excel table the sheet of that name is read from the row of its headings", async () => {
  await type("roles", "A1:D5", [
    ["What this is", "", "", ""],
    ["", "", "", ""],
    ["", ...headings],
    ["", 1, 2, "x"],
    ["", "", "", ""],
  ]);
  const [table] = await excel.book.readTables([description]);
  expect(table).toMatchObject({ sheet: "roles", headingRow: 3, firstColumn: 2, headings });
  expect(table?.rows).toEqual([[1, 2, "x"]]);
});

test("a sheet without two of the headings is no table", async () => {
  await type("Roles", "A1:B2", [
    ["Roles", "Other"],
    [1, 2],
  ]);
  expect(await excel.book.readTables([description])).toEqual([undefined]);
});
