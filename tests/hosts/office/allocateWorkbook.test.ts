/** @jest-environment jsdom */
import { exampleNotice } from "../../../seeds/example/nationalExample";
import { madeExample } from "../../seeds/madeExample";
import { allocateWorkbook } from "../../../src/actions/allocateWorkbook";
import { createWorkbook } from "../../../src/actions/createWorkbook";
import { coverageSheet } from "../../../src/sheets/coverage";
import { readRows } from "../../../src/sheets/readRows";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
  const data = { ...madeExample(), papers: [], about: exampleNotice };
  valueOf(await createWorkbook(excel.book, data));
}, 60_000);

test.each(["first", "second"])(
  "the %s allocation of the example takes twelve requests at most and gives the published figures",
  async () => {
    excel.startCounting();
    const { written } = valueOf(await allocateWorkbook(excel.book));
    expect(excel.syncs()).toBeLessThanOrEqual(12);
    expect(written.map(({ sheet }) => sheet)).toEqual(["Allocation", "Reasons", "Coverage"]);
    const [raw] = await excel.book.readTables([coverageSheet]);
    const [country] = valueOf(readRows(coverageSheet, raw!)).rows;
    expect(country).toMatchObject({
      region: "New Zealand",
      roles: 623,
      clusters: 124,
      schools: 1052,
      ruralSchools: 350,
      maoriMediumKura: 28,
      students: 300_750,
      maoriStudents: 89_694,
      pacificStudents: 34_701,
    });
  },
  60_000,
);

test("each allocation is one step that can be undone", async () => {
  const steps = excel.grid.undoSteps;
  valueOf(await allocateWorkbook(excel.book));
  excel.host.server.undo.finish();
  expect(excel.grid.undoSteps).toBe(steps + 1);
}, 60_000);
