import type { ICellData, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from "@univerjs/sheets";
import type { Area } from "../grid/Area";
import type { Cell, CellInput } from "../grid/Cell";
import type { CellFormat } from "../grid/CellFormat";
import type { CellMatrix } from "../file/cellsSnapshot";
import type { Done, GridCells } from "../grid/Grid";
import { areaOf, matrixOf, rangeOf, rowsOf } from "../file/areas";
import { cellDataOf, cellOf } from "./cellData";
import { formatOf, styleChange, type CellExtras } from "./cellFormats";
import type { Changes } from "./Changes";
import type { PendingCells } from "./PendingCells";
import { changedStyle } from "./mergedCell";
import { isFilled, type UniverBook } from "./UniverBook";

/** The cells of the sheets. */
export class UniverCells implements GridCells {
  constructor(
    private readonly book: UniverBook,
    private readonly changes: Changes,
    private readonly pending: PendingCells,
  ) {}

  used(sheetId: string, withFormats: boolean): Area | undefined {
    this.pending.flush();
    const box = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
    const include = ({ startRow, startColumn, endRow, endColumn }: IRange) => {
      box.startRow = Math.min(box.startRow, startRow);
      box.startColumn = Math.min(box.startColumn, startColumn);
      box.endRow = Math.max(box.endRow, endRow);
      box.endColumn = Math.max(box.endColumn, endColumn);
    };
    const cells = this.book.worksheet(sheetId).getCellMatrix();
    cells.forValue((row, column, cell) => {
      if (!isFilled(cell) && !(withFormats && cell?.s)) return;
      include({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    });
    this.spillRanges(sheetId).forEach(include);
    return box.endRow < 0 ? undefined : areaOf(box);
  }

  values(sheetId: string, area: Area): Cell[][] {
    this.pending.flush();
    const read = this.book.reader(sheetId);
    return rowsOf(area, (row, column) => cellOf(read(row, column)));
  }

  formulas(sheetId: string, area: Area): Cell[][] {
    const values = this.values(sheetId, area);
    const formulas = this.book.range(sheetId, area).getFormulas();
    return values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
  }

  text(sheetId: string, area: Area): string[][] {
    const values = this.values(sheetId, area);
    const shown = this.book.range(sheetId, area).getDisplayValues();
    return values.map((row, r) =>
      row.map((value, c) =>
        typeof value === "boolean" ? String(value).toUpperCase() : String(shown[r]?.[c] ?? ""),
      ),
    );
  }

  write(sheetId: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    this.book.grow(sheetId, area);
    const written = this.set(sheetId, area, (row, column) => {
      const input = cells[row - area.row]?.[column - area.column];
      return input && cellDataOf(input);
    });
    this.changes.tell(sheetId, written);
  }

  spill(sheetId: string, row: number, column: number): Area | undefined {
    this.pending.flush();
    const ranges = this.book.spills.getArrayFormulaRange()?.[this.book.unitId]?.[sheetId];
    const range = ranges?.[row]?.[column];
    return range && areaOf(range);
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    const clipped = this.book.clip(sheetId, area);
    const content = what === "Formats" ? {} : { v: null, t: null, f: null, si: null, p: null };
    const look = what === "Contents" ? {} : { s: null, custom: null };
    const cleared = this.set(sheetId, clipped, () => ({ ...content, ...look }));
    if (what !== "Formats") this.changes.tell(sheetId, cleared);
  }

  insert(sheetId: string, area: Area, shift: "Down" | "Right"): Done {
    const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    return this.shift(command.id, sheetId, area);
  }

  remove(sheetId: string, area: Area, shift: "Up" | "Left"): Done {
    const command = shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    return this.shift(command.id, sheetId, area);
  }

  /** Those that are pending included: a program asks before each change of a look. */
  formats(sheetId: string, area: Area): CellFormat[][] {
    const cells = this.book.worksheet(sheetId).getCellMatrix();
    const styles = this.book.workbook.getWorkbook().getStyles();
    return rowsOf(area, (row, column) => {
      const cell = cells.getValue(row, column);
      const change = this.pending.at(sheetId, row, column);
      const style = changedStyle(styles.getStyleByCell(cell), change);
      return formatOf(style, ({ ...cell, ...change }.custom ?? {}) as CellExtras);
    });
  }

  format(sheetId: string, area: Area, change: Partial<CellFormat>): void {
    const extras: CellExtras = {
      ...(change.style !== undefined && { style: change.style }),
      ...(change.locked !== undefined && { unlocked: !change.locked }),
    };
    const s = styleChange(change);
    const hasExtras = Object.keys(extras).length > 0;
    this.formatEach(sheetId, area, (_row, _column, { custom }) =>
      hasExtras ? { s, custom: { ...custom, ...extras } } : { s },
    );
  }

  numberFormats(sheetId: string, area: Area, formats: readonly (readonly string[])[]): void {
    this.formatEach(sheetId, area, (row, column) => ({
      s: styleChange({
        numberFormat: formats[row - area.row]?.[column - area.column] ?? "General",
      }),
    }));
  }

  private formatEach(
    sheetId: string,
    area: Area,
    look: (row: number, column: number, before: ICellData) => ICellData,
  ): void {
    const isWhole = this.book.clip(sheetId, area).rows < area.rows && area.row === 0;
    if (!isWhole) this.book.grow(sheetId, { ...area, columns: Math.min(area.columns, 200) });
    const cells = this.book.worksheet(sheetId).getCellMatrix();
    this.set(sheetId, this.book.clip(sheetId, area), (row, column) => {
      const before = { ...cells.getValue(row, column), ...this.pending.at(sheetId, row, column) };
      const { f, si } = before;
      // Univer takes a look without the formula for the end of the formula.
      return { ...(f && { f }), ...(si && { si }), ...look(row, column, before) };
    });
  }

  private set(
    sheetId: string,
    area: Area,
    valueAt: (row: number, column: number) => ICellData | undefined,
  ): CellMatrix {
    const change = matrixOf(area, valueAt);
    this.pending.add(sheetId, change);
    return change;
  }

  /**
   * These commands of Univer move cells of the sheet that is shown, whichever they are told, and
   * select them; what a person looks at stays.
   */
  private async shift(command: string, sheetId: string, area: Area): Promise<void> {
    this.changes.expectCalculation();
    const { unitId, workbook } = this.book;
    const shown = workbook.getActiveSheet();
    const selections = this.selectionsOf(sheetId);
    const isShown = shown.getSheetId() === sheetId;
    if (!isShown) workbook.setActiveSheet(this.book.sheet(sheetId));
    await this.book.api.executeCommand(command, {
      unitId,
      subUnitId: sheetId,
      range: rangeOf(this.book.clip(sheetId, area)),
    });
    if (selections.length > 0)
      this.book.run(SetSelectionsOperation.id, { unitId, subUnitId: sheetId, selections });
    if (!isShown) workbook.setActiveSheet(shown);
  }

  private selectionsOf(sheetId: string): readonly ISelectionWithStyle[] {
    const all = this.book.injector.get(SheetsSelectionsService);
    const own = all.getWorkbookSelections(this.book.unitId).getSelectionsOfWorksheet(sheetId);
    return structuredClone(own);
  }

  private spillRanges(sheetId: string): IRange[] {
    const ranges = this.book.spills.getArrayFormulaRange()?.[this.book.unitId]?.[sheetId] ?? {};
    return Object.values(ranges).flatMap((row) => Object.values(row ?? {}));
  }
}
