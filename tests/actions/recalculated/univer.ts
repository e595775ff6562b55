import { ICommandService, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import {
  ISuperTableService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { Parts } from "../../../src/hosts/xlsx/package/parts";
import { Workbook } from "../../../src/hosts/xlsx/package/workbook";
import { excelTables } from "../../../src/hosts/xlsx/read/excelTables";
import type { Cell } from "../../../src/sheets/rawTable";
import { bookId } from "../../../src/workbench/file/bookSnapshot";
import { openSoundBook } from "../../../src/workbench/file/openBook";
import { mendTableReferences } from "../../../src/workbench/univer/mendTableReferences";
import { valueOf } from "../tables";

/** What a formula comes to, by sheet, row and column, all from 1; undefined where there is none. */
export type Calculated = (sheet: string, row: number, column: number) => Cell | undefined;

/** What Univer wrote into a cell. */
type Results = Readonly<Record<string, Record<number, Record<number, { v?: Cell }>>>>;

/** Calculates every formula of a file anew with the workbench's own engine, without its page. */
export async function calculatedByUniver(bytes: Uint8Array): Promise<Calculated> {
  const { snapshot } = valueOf(await openSoundBook(bytes, "book.xlsx"));
  const univer = new Univer({ logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  mendTableReferences(injector);
  const ids = new Map(
    snapshot.sheetOrder.map((id) => [snapshot.sheets[id]!.name ?? "", id] as const),
  );
  for (const { name, sheet, range, headings } of await tablesOf(bytes))
    injector.get(ISuperTableService).registerTable(bookId, name, {
      sheetId: ids.get(sheet)!,
      range: {
        startRow: range.top - 1,
        endRow: range.bottom - 1,
        startColumn: range.left - 1,
        endColumn: range.right - 1,
      },
      titleMap: new Map(headings.map((heading, index) => [heading, index])),
    });
  const results = await resultsOf(injector.get(ICommandService));
  univer.dispose();
  return (sheet, row, column) => results[ids.get(sheet)!]?.[row - 1]?.[column - 1]?.v;
}

const tablesOf = async (bytes: Uint8Array) =>
  excelTables(await Workbook.of(await Parts.read(bytes)));

const resultsOf = (commands: ICommandService): Promise<Results> =>
  new Promise((resolve) => {
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      resolve((params as { unitData: Record<string, Results> }).unitData[bookId] ?? {});
    });
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  });
