import { ICommandService, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { impossible } from "../../domain/impossible";
import type { Area } from "../grid/Area";

/** Rows and columns added beyond what is written, so that a person can go on typing. */
const spare = { rows: 50, columns: 5 };

/** The workbook that is open in Univer, as the parts of the grid reach it. */
export class UniverBook {
  constructor(
    readonly api: FUniver,
    readonly injector: Injector,
  ) {}

  get workbook(): FWorkbook {
    return this.api.getActiveWorkbook() ?? impossible("no workbook is open");
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  sheet(id: string): FWorksheet {
    return this.workbook.getSheetBySheetId(id) ?? impossible(`there is no sheet ${id}`);
  }

  range(sheetId: string, { row, column, rows, columns }: Area) {
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }

  /** Runs one of Univer's commands, which undo knows. */
  run(command: string, parameters: object): void {
    const done = this.injector.get(ICommandService).syncExecuteCommand(command, parameters);
    if (!done) impossible(`the grid refused ${command}`);
  }

  /** The part of an area that the sheet has: whole columns end where the sheet ends here. */
  clip(sheetId: string, area: Area): Area {
    const sheet = this.sheet(sheetId);
    return {
      ...area,
      rows: Math.max(1, Math.min(area.rows, sheet.getMaxRows() - area.row)),
      columns: Math.max(1, Math.min(area.columns, sheet.getMaxColumns() - area.column)),
    };
  }

  /** Makes the sheet large enough for an area. */
  grow(sheetId: string, { row, column, rows, columns }: Area): void {
    const sheet = this.sheet(sheetId);
    if (sheet.getMaxRows() < row + rows) sheet.setRowCount(row + rows + spare.rows);
    if (sheet.getMaxColumns() < column + columns)
      sheet.setColumnCount(column + columns + spare.columns);
  }

  /** What a cell holds: its own content, or what a formula beside it has spilled there. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const own = this.sheet(sheetId).getSheet().getCellMatrix().getValue(row, column) ?? undefined;
    return isFilled(own) ? own : (this.spilled(sheetId, row, column) ?? own);
  }

  private spilled(sheetId: string, row: number, column: number): ICellData | undefined {
    const cells = this.spills.getArrayFormulaCellData()?.[this.unitId]?.[sheetId];
    return cells?.[row]?.[column] ?? undefined;
  }

  get spills(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }
}

/** Whether a cell has content of its own; a look alone is none. */
export const isFilled = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si);
