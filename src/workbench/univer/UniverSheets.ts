import { generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetShowCommand,
} from "@univerjs/sheets";
import type { GridSheets, SheetInfo } from "../grid/Grid";
import { plainSetup, type SheetSetup } from "../grid/SheetSetup";
import { freezeOf } from "../file/sheetSnapshot";
import type { Records } from "./Records";
import type { UniverBook } from "./UniverBook";

const newSheet = { rows: 1000, columns: 40 };

/** The tabs of the workbook. */
export class UniverSheets implements GridSheets {
  constructor(
    private readonly book: UniverBook,
    private readonly records: Records,
  ) {}

  list(): readonly SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const hidden = this.records.get<boolean>(`veryHidden:${id}`) ? "VeryHidden" : "Hidden";
      return {
        id,
        name: sheet.getSheetName(),
        visibility: sheet.isSheetHidden() ? hidden : "Visible",
        tabColour: (sheet.getTabColor() ?? "").toUpperCase(),
      };
    });
  }

  /**
   * Adds a sheet behind the others. Univer shows a new sheet and Excel does not, so Univer is told as if
   * somebody else had added it: to lay it out, and then again the one that is shown, takes long.
   */
  add(name: string): string {
    const { unitId, workbook } = this.book;
    const { defaultStyle } = workbook.getWorkbook().getSnapshot();
    const sheet = mergeWorksheetSnapshotWithDefault({
      id: generateRandomId(),
      name,
      rowCount: newSheet.rows,
      columnCount: newSheet.columns,
      ...(defaultStyle && { defaultStyle }),
    });
    const insert = { unitId, index: workbook.getSheets().length, sheet };
    this.book.run(InsertSheetMutation.id, insert, { fromCollab: true });
    const remove = { unitId, subUnitId: sheet.id, subUnitName: name };
    this.book.undoLater(
      { id: RemoveSheetMutation.id, params: remove },
      { id: InsertSheetMutation.id, params: insert },
    );
    return sheet.id;
  }

  remove(id: string): void {
    this.book.workbook.deleteSheet(this.book.sheet(id));
  }

  update(id: string, { name, visibility, tabColour }: Partial<Omit<SheetInfo, "id">>): void {
    const sheet = this.book.sheet(id);
    if (name !== undefined) sheet.setName(name);
    if (tabColour !== undefined) this.run(SetTabColorCommand.id, id, { value: tabColour });
    if (visibility === undefined) return;
    this.records.set(`veryHidden:${id}`, visibility === "VeryHidden" || undefined);
    const isHidden = sheet.isSheetHidden();
    if (visibility === "Visible" && isHidden) this.run(SetWorksheetShowCommand.id, id, {});
    if (visibility !== "Visible" && !isHidden) this.run(SetWorksheetHideCommand.id, id, {});
  }

  move(id: string, position: number): void {
    this.book.workbook.moveSheet(this.book.sheet(id), position);
  }

  setup(id: string): SheetSetup {
    const sheet = this.book.sheet(id);
    const { xSplit, ySplit } = sheet.getFreeze();
    return {
      ...plainSetup,
      ...this.records.get<Partial<SheetSetup>>(`setup:${id}`),
      frozen: { rows: ySplit, columns: xSplit },
      showGridlines: !sheet.hasHiddenGridLines(),
    };
  }

  changeSetup(id: string, { frozen, showGridlines, ...kept }: Partial<SheetSetup>): void {
    const sheet = this.book.sheet(id);
    if (frozen && (frozen.rows > 0 || frozen.columns > 0)) sheet.setFreeze(freezeOf(frozen));
    else if (frozen) sheet.cancelFreeze();
    if (showGridlines !== undefined) sheet.setHiddenGridlines(!showGridlines);
    if (Object.keys(kept).length === 0) return;
    this.records.set(`setup:${id}`, { ...this.records.get<object>(`setup:${id}`), ...kept });
  }

  private run(command: string, subUnitId: string, parameters: object): void {
    this.book.run(command, { unitId: this.book.unitId, subUnitId, ...parameters });
  }
}
