/** @jest-environment jsdom */
import { smallDrawing } from "../../sheets/smallDrawing";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, threeRoles } from "./roles";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(async () => {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
});

/** The shapes of the sheet that was written. */
const shapes = () => {
  const sheet = excel.grid.sheets.list().find(({ name }) => name === "Roles")!;
  return excel.grid.shapes.list(sheet.id);
};

/** What a person does in Excel. */
const person = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Roles"));
    await context.sync();
  });

/** How many requests it takes to write the sheet, with its drawing or without. */
async function requests(hasDrawing: boolean): Promise<number> {
  excel.startCounting();
  valueOf(await excel.book.writeSheets([hasDrawing ? threeRoles : content(threeRoles.rows)]));
  return excel.syncs();
}

test("the drawing is one group under the table and the chart, with name and text alternative", () => {
  const [group, another] = shapes();
  expect(another).toBeUndefined();
  expect(group).toMatchObject({
    name: "LSC Roles map",
    words: smallDrawing.words,
    left: 0,
    width: 120,
    height: 60,
  });
  // Headings in row 4, 20 rows for the chart and a blank one, each 15 points high at least.
  expect(group!.top).toBeGreaterThanOrEqual(25 * 15);
});

test("Excel has every rectangle and text as they were drawn, white where they had no colour", () => {
  const [group] = shapes();
  const [paper, ...rectangles] = smallDrawing.rectangles;
  expect(group!.content).toEqual({
    kind: "group",
    drawing: {
      ...smallDrawing,
      words: "",
      rectangles: [
        { ...paper, fill: "FFFFFF" },
        ...rectangles.map((each) => ({ ...each, label: { ...each.label, bold: false } })),
      ],
    },
  });
});

test("written again it is replaced; it stands where a person moved it, in their size", async () => {
  await person((sheet) => {
    sheet.shapes.getItem("LSC Roles map").set({ left: 700, top: 40, width: 240, height: 120 });
    sheet.shapes.addTextBox("A person's own");
  });
  const words = "Three clusters";
  valueOf(await excel.book.writeSheets([{ ...threeRoles, drawing: { ...smallDrawing, words } }]));
  const [own, group, another] = shapes();
  expect(another).toBeUndefined();
  expect(own!.content).toMatchObject({ kind: "text", lines: ["A person's own"] });
  expect(group).toMatchObject({ name: "LSC Roles map", words, left: 700, top: 40 });
  expect(group).toMatchObject({ width: 240, height: 120 });
});

test("that of a notice is placed anew under its table, in its own size", async () => {
  excel.blank();
  const notice = { ...threeRoles, description: { ...threeRoles.description, isNotice: true } };
  valueOf(await excel.book.writeSheets([notice]));
  const [before] = shapes();
  await person((sheet) => sheet.shapes.getItem("LSC Roles map").set({ top: 0, width: 300 }));
  // So many that the table is longer than the chart beside it.
  const rows = Array.from({ length: 40 }, (_, at) => ({
    ...threeRoles.rows[0]!,
    cluster: `${at + 1}`,
  }));
  valueOf(await excel.book.writeSheets([{ ...notice, rows }]));
  const [after, another] = shapes();
  expect(another).toBeUndefined();
  expect(after!.top).toBeGreaterThan(before!.top);
  expect(after!.width).toBe(before!.width);
});

test("a drawing that is no longer made is taken away", async () => {
  valueOf(await excel.book.writeSheets([content(threeRoles.rows)]));
  expect(shapes()).toEqual([]);
});

test("a drawing takes one request more where its place must be asked for, and none where it stood", async () => {
  const again = [await requests(true), await requests(true)];
  await person((sheet) => sheet.shapes.getItem("LSC Roles map").delete());
  const without = await requests(false);
  const first = await requests(true);
  expect(again).toEqual([without, without]);
  expect(first).toBe(without + 1);
});

test("Undo takes the drawing away with the run", async () => {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
  excel.host.server.undo.finish();
  excel.grid.undo();
  const left = excel.grid.sheets.list().flatMap(({ id }) => excel.grid.shapes.list(id));
  expect(left).toEqual([]);
});
