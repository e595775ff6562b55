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
