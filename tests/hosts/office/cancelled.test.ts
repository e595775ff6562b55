/** @jest-environment jsdom */
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, role, threeRoles } from "./roles";
import { wholeGrid } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(async () => {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
});

const more = { ...threeRoles, description: { ...threeRoles.description, table: "More" } };
const why = "A long sentence about this cluster. ".repeat(100);
const large = content(Array.from({ length: 60 }, (_, index) => role(`${index}`, 1, { why })));

/** Writes, and cancels when it is asked for that time. */
async function cancelledAt(wanted: number) {
  let asked = 0;
  const isCancelled = () => ++asked >= wanted;
  const result = await excel.book.writeSheets([large, more], { isCancelled });
  return { result, asked };
}

test("whenever a person cancels, the workbook is as it was before", async () => {
  const before = wholeGrid(excel.grid);
  let number = 1;
  for (; number < 20; number++) {
    const { result } = await cancelledAt(number);
    if (result.ok) break;
    expect(result.problems).toMatchObject([{ code: "cancelled" }]);
    expect(wholeGrid(excel.grid)).toEqual(before);
  }
  expect(number).toBeGreaterThan(3);
  expect(number).toBeLessThan(20);
});

test("progress says what is done and grows from nought to one", async () => {
  const told: [string, number][] = [];
  valueOf(
    await excel.book.writeSheets([large, more], {
      progress: (what, done) => told.push([what, done]),
    }),
  );
  const parts = told.map(([, done]) => done);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect([parts[0], parts[parts.length - 1]]).toEqual([0, 1]);
  expect(told.map(([what]) => what)).toEqual(
    expect.arrayContaining(["Reading the workbook", "Writing Roles"]),
  );
});

test("one Undo takes a run back", async () => {
  const before = wholeGrid(excel.grid);
  valueOf(await excel.book.writeSheets([large, more]));
  excel.host.server.undo.finish();
  expect(wholeGrid(excel.grid)).not.toEqual(before);
  excel.grid.undo();
  expect(wholeGrid(excel.grid)).toEqual(before);
});

test("a run waits until no cell is being edited any more", async () => {
  excel.host.server.editing.set(true);
  const writing = excel.book.writeSheets([more]);
  setTimeout(() => excel.host.server.editing.set(false), 30);
  expect(valueOf(await writing)).toMatchObject([{ sheet: "More" }]);
});
