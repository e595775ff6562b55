/** @jest-environment jsdom */
import { HostError } from "../../../src/workbench/excel/protocol/HostError";
import type { Batch } from "../../../src/workbench/excel/protocol/Batch";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { smallDrawing } from "../../sheets/smallDrawing";
import { content, role, threeRoles } from "./roles";
import { wholeGrid } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
afterEach(() => {
  excel.host.server.sabotage = () => undefined;
});

const again = content(
  [
    role("9", 9, { why: "New. ".repeat(30) }),
    role("3", 33, { region: "Nelson" }),
    role("1"),
    ...Array.from({ length: 5 }, (_, index) => role(`${100 + index}`)),
  ],
  { lines: ["As at 31 March 2019.", "Another line."] },
);

const { description } = threeRoles;
const threeMore = { ...threeRoles, description: { ...description, table: "More" } };

/** A later version of the product, with a column more and a heading changed. */
const later = {
  ...again,
  description: {
    ...description,
    columns: [
      ...description.columns.slice(0, 2),
      { key: "why", heading: "First reason", kind: "text", width: 20 } as const,
      ...description.columns.slice(2),
    ],
  },
};

/** A sheet of ours to which a person added a column and other things of their own. */
async function written(person: (sheet: Excel.Worksheet) => void): Promise<void> {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Roles");
    sheet.tables
      .getItem("Roles")
      .columns.add(undefined, [["Own"], ["=D5*2"], ["mine"], ["'=not a formula"]]);
    sheet.getRange("H6").format.fill.color = "#FF0000";
    sheet.getRange("K20").values = [["far off"]];
    sheet.getRange("5:5").format.rowHeight = 44;
    person(sheet);
    await context.sync();
  });
}

const nothing = () => undefined;
const filter = (sheet: Excel.Worksheet) =>
  sheet.tables.getItem("Roles").columns.getItemAt(2).filter.applyValuesFilter(["Nelson"]);
const totals = (sheet: Excel.Worksheet) => {
  sheet.tables.getItem("Roles").showTotals = true;
  sheet.getRange("D8").formulas = [["=SUBTOTAL(109,[Roles])"]];
  sheet.getRange("6:6").rowHidden = true;
};
const noTitle = (sheet: Excel.Worksheet) => {
  sheet.charts.getItem("LSC Roles chart").delete();
  sheet.getRange("1:3").delete("Up");
};

const ownDrawing = (sheet: Excel.Worksheet) => sheet.shapes.getItem("LSC Roles map");
const moveDrawing = (sheet: Excel.Worksheet) => {
  ownDrawing(sheet).left = 500;
  sheet.shapes.addTextBox("A person's own");
};
const drawn = { ...again, drawing: smallDrawing };

/** What a person did, and what is written after that. */
const cases = [
  ["with a column of a person's", nothing, again],
  ["with a filter", filter, again],
  ["with totals and a hidden row", totals, again],
  ["without its title and chart", noTitle, again],
  ["that gets a column more", nothing, later],
  ["that gets smaller", nothing, content([role("2")])],
  ["with a drawing that was moved", moveDrawing, drawn],
  ["that had no drawing", (sheet: Excel.Worksheet) => ownDrawing(sheet).delete(), drawn],
] as const;

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
async function requests(next: typeof again): Promise<number> {
  excel.startCounting();
  valueOf(await excel.book.writeSheets([next, threeMore]));
  return excel.syncs();
}

test.each(cases)("a sheet %s is as before, whichever request is refused", async (_, act, next) => {
  await written(act);
  const count = await requests(next);
  expect(count).toBeGreaterThan(5);
  // The last request only takes a hidden sheet away, and is made again.
  for (let number = 1; number < count; number++) {
    await written(act);
    const before = wholeGrid(excel.grid);
    failAt(number, denied);
    const result = await excel.book.writeSheets([next, threeMore]);
    expect([number, result]).toMatchObject([number, { problems: [{ code: "protected" }] }]);
    expect(wholeGrid(excel.grid)).toEqual(before);
  }
});

test.each(cases)("a sheet %s is as before, whichever request breaks off", async (_, act, next) => {
  await written(act);
  const count = await requests(next);
  // The first three requests only read.
  for (let number = 4; number < count; number++) {
    await written(act);
    const before = wholeGrid(excel.grid);
    failAt(number, halfway);
    await expect(excel.book.writeSheets([next, threeMore])).rejects.toThrow();
    expect(wholeGrid(excel.grid)).toEqual(before);
  }
});

test("in an Excel that cannot resize tables a sheet is as before, too", async () => {
  const { requirements } = Office.context;
  const isSetSupported = jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((_, version) => Number(String(version).split(".")[1]) < 13);
  await written(nothing);
  const count = await requests(again);
  await written(nothing);
  const before = wholeGrid(excel.grid);
  failAt(count - 1, halfway);
  await expect(excel.book.writeSheets([again, threeMore])).rejects.toThrow();
  expect(wholeGrid(excel.grid)).toEqual(before);
  isSetSupported.mockRestore();
});

test("a request refused after all is written is made again", async () => {
  await written(nothing);
  const count = await requests(again);
  await written(nothing);
  failAt(count, denied);
  const result = await excel.book.writeSheets([again, threeMore]);
  expect(result).toMatchObject({ ok: true });
  expect(wholeGrid(excel.grid).sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "Lists",
    "Roles",
    "More",
    "SetAside",
  ]);
});

test("where Excel also refuses to put back what was there, that is said", async () => {
  await written(nothing);
  const first = excel.host.server.requests.length;
  excel.host.server.sabotage = (_, number) => (number - first >= 5 ? denied() : undefined);
  const result = await excel.book.writeSheets([again]);
  expect(result).toMatchObject({
    ok: false,
    problems: [{ code: "protected" }, { code: "not-put-back" }],
  });
});
