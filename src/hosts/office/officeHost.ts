import type { Place } from "../../domain/problem";
import { success, type Result } from "../../domain/result";
import type { SheetContent, SheetDescription } from "../../sheets/description";
import type { RawTable } from "../../sheets/rawTable";
import type { Watch, WrittenSheet } from "../Host";
import type { LiveHost, Selection } from "../LiveHost";
import { inExcel, runOptions } from "./inExcel";
import { ChangeWatch } from "./live/changeWatch";
import { goTo } from "./live/goTo";
import { insertFormula } from "./live/insertFormula";
import { openAsNew } from "./live/openAsNew";
import { selectionIn } from "./live/selectionIn";
import { SelectionWatch } from "./live/selectionWatch";
import { readTables } from "./read/readTables";
import { survey } from "./read/survey";
import { writeSheets } from "./write/writeSheets";

// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
type AnyContent = SheetContent<any>;
// oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
type AnyDescription = SheetDescription<any>;

/** The workbook that is open in Excel, through Microsoft's own library. */
export class OfficeHost implements LiveHost {
  private readonly selections = new SelectionWatch();
  private readonly changes = new ChangeWatch();

  readTables(descriptions: readonly AnyDescription[]): Promise<readonly (RawTable | undefined)[]> {
    return Excel.run(runOptions(), (context) => readTables(context, descriptions));
  }

  writeSheets(
    sheets: readonly AnyContent[],
    watch?: Watch,
  ): Promise<Result<readonly WrittenSheet[]>> {
    return inExcel((context) => writeSheets(context, sheets, watch));
  }

  goTo(place: Place): Promise<Result<undefined>> {
    return inExcel((context) => goTo(context, place));
  }

  selection(): Promise<Selection> {
    return Excel.run(runOptions(), selectionIn);
  }

  onSelection(tell: (selection: Selection) => void): () => void {
    return this.selections.add(tell);
  }

  onChange(tell: (sheet: string) => void): () => void {
    return this.changes.add(tell);
  }

  insertFormula(formula: string): Promise<Result<Selection>> {
    return inExcel(async (context) => {
      const inserted = await insertFormula(context, formula);
      return inserted.ok ? success(await selectionIn(context)) : inserted;
    });
  }

  names(): Promise<readonly string[]> {
    return Excel.run(runOptions(), async (context) => {
      const { names, tables } = await survey(context);
      return [...names, ...tables].map(({ name }) => name);
    });
  }

  openAsNew(bytes: Uint8Array): Promise<Result<undefined>> {
    return openAsNew(bytes);
  }
}
