/** @jest-environment jsdom */
import { exampleNotice } from "../../../seeds/example/nationalExample";
import { madeExample } from "../../seeds/madeExample";
import { createWorkbook } from "../../../src/actions/createWorkbook";
import { rolloutWorkbook } from "../../../src/actions/rolloutWorkbook";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
  const data = { ...madeExample(), papers: [], about: exampleNotice };
  valueOf(await createWorkbook(excel.book, data));
}, 60_000);

test.each([
  ["first", 12],
  ["second", 14],
])(
  "the %s rollout of the example takes %i requests at most and has one map",
  async (_, most) => {
    excel.startCounting();
    valueOf(await rolloutWorkbook(excel.book));
    expect(excel.syncs()).toBeLessThanOrEqual(most);
    const sheet = excel.grid.sheets.list().find(({ name }) => name === "Rollout")!;
    const shapes = excel.grid.shapes.list(sheet.id);
    expect(shapes).toMatchObject([{ name: "LSC Rollout map", left: 0, width: 312 }]);
    expect(shapes[0]!.words).toContain("Canterbury: 26 (8 Beginning, 6 Engagement, 5 Refining");
  },
  60_000,
);
