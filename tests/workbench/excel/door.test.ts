/** @jest-environment jsdom */
import { eventually } from "../../conformance/claims";
import { openOffice, type OpenOffice } from "../../conformance/openOffice";
import { refusals } from "../../../src/workbench/excel/protocol/refusals";

/** Not in the types of the package. */
declare const OfficeRuntime: { readonly storage: Store };
interface Store {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
}

let office: OpenOffice;
const shown: boolean[] = [];
const opened: string[] = [];
const onPane = (isVisible: boolean) => void shown.push(isVisible);
beforeAll(async () => {
  office = await openOffice({ onPane, theme: black, onNewWorkbook: (file) => opened.push(file) });
});

const black = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#262626",
  controlForegroundColor: "#F0F0F0",
};

const writeInTwoSyncs = (name: string) =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });

test("a function of the add-in is called with its arguments, and what it throws is thrown", () => {
  CustomFunctions.associate("ADD", (one: number, other: number) => one + other);
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Nothing there.");
  });
  expect(office.host.callFunction("add", [1, 2])).toBe(3);
  expect(() => office.host.callFunction("REFUSE", [])).toThrow(
    expect.objectContaining({ code: "#N/A", message: "Nothing there." }),
  );
});

test("a function that the add-in does not have is #NAME?", () => {
  expect(() => office.host.callFunction("NOTHING", [])).toThrow(
    expect.objectContaining({ code: "#NAME?" }),
  );
});

test("the add-in keeps things for itself from run to run", async () => {
  await OfficeRuntime.storage.setItem("theme", "dark");
  expect(await OfficeRuntime.storage.getItem("theme")).toBe("dark");
  await OfficeRuntime.storage.removeItem("theme");
  expect(await OfficeRuntime.storage.getItem("theme")).toBeNull();
});

test("the theme is the one the page was opened with", () => {
  expect(office.Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe("#000000");
});

test("a file that is opened as a new workbook is handed to the page", async () => {
  await office.Excel.createWorkbook(btoa("a file"));
  expect(opened).toEqual([btoa("a file")]);
});

test("the page is told when the add-in shows and hides its pane", async () => {
  shown.length = 0;
  await office.Office.addin.hide();
  await office.Office.addin.showAsTaskpane();
  expect(shown).toEqual([false, true]);
});

test("a request can be made to fail, which fails the run and leaves what was before it", async () => {
  office.startCounting();
  const first = office.host.server.requestCount;
  office.host.server.sabotage = (_, number) =>
    number === first + 2 ? refusals.accessDenied() : undefined;
  await expect(writeInTwoSyncs("Half done")).rejects.toMatchObject({ code: "AccessDenied" });
  office.host.server.sabotage = () => undefined;
  expect(office.syncs()).toBe(2);
  expect(office.grid.sheets.list().at(-1)?.name).toBe("Half done");
});

test("two runs are two steps of undo, and a run that only reads is none", async () => {
  office.host.server.undo.finish();
  const before = office.grid.undoSteps;
  await writeInTwoSyncs("First");
  await writeInTwoSyncs("Second");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(office.grid.undoSteps - before).toBe(2);
});

test("what a person does after a run is a step of its own", async () => {
  await writeInTwoSyncs("By the add-in");
  await eventually(() => office.host.server.keptCount === 0, "the run lets go");
  const before = office.grid.undoSteps;
  office.grid.sheets.add("By a person");
  expect(office.grid.undoSteps - before).toBe(1);
});

test("a run stays one step of undo while another reads beside it", async () => {
  office.host.server.undo.finish();
  const before = office.grid.undoSteps;
  const read = () =>
    office.Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add("Written before");
    await context.sync();
    await read();
    await eventually(() => office.host.server.keptCount <= 1, "the reading run lets go");
    context.workbook.worksheets.add("Written after");
    await context.sync();
  });
  await eventually(() => office.host.server.keptCount === 0, "the run lets go");
  expect(office.grid.undoSteps - before).toBe(1);
});

test("runs at the same time keep to themselves", async () => {
  const names = ["One", "Two", "Three"];
  await Promise.all(names.map(writeInTwoSyncs));
  const sheets = office.grid.sheets.list().map(({ name }) => name);
  expect(sheets).toEqual(expect.arrayContaining(names));
});

test("a fault of the server reaches the add-in with its words", async () => {
  const list = jest.spyOn(office.grid.sheets, "list").mockImplementation(() => {
    throw new Error("The grid is broken.");
  });
  const run = office.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "GeneralException",
    message: "The grid is broken.",
  });
  list.mockRestore();
});
