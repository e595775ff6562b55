import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  AsyncObject,
  BaseFunction,
  NumberValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { endAtChange } from "../../../src/workbench/univer/endAtChange";

/** A workbook with one formula, of a function that answers when the test says so. */
async function waiting() {
  let answer!: (value: number) => void;
  const answered = new Promise<number>((resolve) => (answer = resolve));
  let hasBegun!: () => void;
  const begun = new Promise<void>((resolve) => (hasBegun = resolve));
  class Slow extends BaseFunction {
    override isAsync() {
      return true;
    }
    override calculate() {
      hasBegun();
      return new AsyncObject(answered.then((value) => NumberValueObject.create(value)));
    }
  }
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [[Slow, "SLOW"]] });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheets: { sheet: { id: "sheet", name: "Sheet", cellData: {} } },
    sheetOrder: ["sheet"],
  });
  const injector = univer.__getInjector();
  endAtChange(injector);
  const write = (row: number, value: object) =>
    injector.get(ICommandService).executeCommand(SetRangeValuesMutation.id, {
      unitId: "book",
      subUnitId: "sheet",
      cellValue: { [row]: { 0: value } },
    });
  const valueAt = (row: number) => workbook.getSheetBySheetId("sheet")!.getCell(row, 0)?.v;
  await write(0, { f: "=SLOW()+1" });
  await write(1, { f: "=A1+1" });
  await begun;
  return { answer, write, valueAt, dispose: () => univer.dispose() };
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
};

test("what is typed over a formula while it is calculated stays", async () => {
  const book = await waiting();
  await book.write(0, { v: 40, f: null });
  book.answer(1);
  await until(() => book.valueAt(1) === 41);
  expect(book.valueAt(0)).toBe(40);
  book.dispose();
});

test("a formula is calculated although another cell is changed meanwhile", async () => {
  const book = await waiting();
  await book.write(5, { v: 40 });
  book.answer(1);
  await until(() => book.valueAt(1) === 3);
  expect(book.valueAt(0)).toBe(2);
  book.dispose();
});
