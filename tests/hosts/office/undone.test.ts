/** @jest-environment jsdom */
import { HostError } from "../../../src/workbench/excel/protocol/HostError";
import type { Batch } from "../../../src/workbench/excel/protocol/Batch";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, role, threeRoles } from "./roles";
import { wholeGrid } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(() => excel.blank());
afterEach(() => {
  excel.host.server.sabotage = () => undefined;
});

const again = content(
  [
    role("9", 9, { why: "New. ".repeat(30) }),
    role("3", 33, { region: "Nelson" }),
    role("1"),
    ...Array.from({ length: 20 }, (_, index) => role(`${100 + index}`)),
  ],
  { lines: ["As at 31 March 2019.", "Another line."] },
);

/** A sheet of ours to which a person added a column, and a sheet of their own. */
async function written(): Promise<void> {
  valueOf(await excel.book.writeSheets([threeRoles]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Roles");
    context.workbook.tables
      .getItem("Roles")
      .columns.add(undefined, [["Own"], ["=D5*2"], ["mine"], ["'=not a formula"]]);
    sheet.getRange("H6").format.fill.color = "#FF0000";
    sheet.getRange("K20").values = [["far off"]];
    sheet.getRange("5:5").format.rowHeight = 44;
    await context.sync();
  });
}

/** Makes the request of that number fail, counted from now. */
function failAt(wanted: number, how: (batch: Batch) => HostError | undefined): void {
  const before = excel.host.server.requests.length;
  excel.host.server.sabotage = ({ batch }, number) =>
    number - before === wanted ? how(batch) : undefined;
}

const denied = () => new HostError("AccessDenied", "No.");

/** Lets half of the actions be done and the next one fail. */
function halfway({ Actions: actions }: Batch): undefined {
  const list = actions as unknown as { Name: string; ActionType: number }[];
  const half = Math.floor(list.length / 2);
  list[half] = { ...list[half]!, Name: "Nonsense", ActionType: 3 };
}

/** How many requests the second writing takes. */
async function requests(): Promise<number> {
  excel.startCounting();
  valueOf(await excel.book.writeSheets([again, threeMore]));
  return excel.syncs();
}

const threeMore = {
  ...threeRoles,
  description: { ...threeRoles.description, table: "More" },
};

test("whichever request Excel refuses, the workbook is as it was before", async () => {
  await written();
  const count = await requests();
  expect(count).toBeGreaterThan(5);
  for (let number = 1; number < count; number++) {
    excel.blank();
    await written();
    const before = wholeGrid(excel.grid);
    failAt(number, denied);
    const result = await excel.book.writeSheets([again, threeMore]);
    expect([number, result.ok]).toEqual([number, false]);
    if (!result.ok) expect(result.problems.map(({ code }) => code)).toEqual(["protected"]);
    expect(wholeGrid(excel.grid)).toEqual(before);
  }
});

test("whichever request breaks off halfway, the workbook is as it was before", async () => {
  await written();
  const count = await requests();
  for (let number = 4; number < count; number++) {
    excel.blank();
    await written();
    const before = wholeGrid(excel.grid);
    failAt(number, halfway);
    await expect(excel.book.writeSheets([again, threeMore])).rejects.toThrow();
    expect(wholeGrid(excel.grid)).toEqual(before);
  }
});
