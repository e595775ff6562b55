import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { impossible } from "../../domain/impossible";
import type { Area } from "../grid/Area";

/** Rows and columns added beyond what is written, so that a person can go on typing. */
const spare = { rows: 50, columns: 5 };

/** The workbook that is open in Univer, as the parts of the grid reach it. */
export class UniverBook {
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private facade: FWorkbook | undefined;

  constructor(
    readonly api: FUniver,
    readonly injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
  }

  /** What Univer offers to programs. Making it takes long, so the one of the workbook is kept. */
  get workbook(): FWorkbook {
    if (this.facade?.getWorkbook() !== this.model)
      this.facade = this.api.getActiveWorkbook() ?? impossible("no workbook is open");
    return this.facade ?? impossible("no workbook is open");
  }

  get unitId(): string {
    return this.model.getUnitId();
  }

  sheet(id: string): FWorksheet {
    return this.workbook.getSheetBySheetId(id) ?? impossible(`there is no sheet ${id}`);
  }

  /** The sheet itself, which is quicker to read than what Univer offers to programs. */
  worksheet(id: string): Worksheet {
    return this.model.getSheetBySheetId(id) ?? impossible(`there is no sheet ${id}`);
  }

  private get model(): Workbook {
    const { UNIVER_SHEET: kind } = UniverInstanceType;
    const open = this.instances.getCurrentUnitOfType<Workbook>(kind);
    return open ?? impossible("no workbook is open");
  }

  range(sheetId: string, { row, column, rows, columns }: Area) {
    return this.sheet(sheetId).getRange(row, column, rows, columns);
  }

  /** Runs one of Univer's commands, which undo knows. */
  run(command: string, parameters: object, options?: IExecutionOptions): void {
    const done = this.commands.syncExecuteCommand(command, parameters, options);
    if (!done) impossible(`the grid refused ${command}`);
  }

  /** Has undo know what was done without one of Univer's commands. */
  undoLater(undo: IMutationInfo<object>, redo: IMutationInfo<object>): void {
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [undo],
      redoMutations: [redo],
    });
  }

  /** The part of an area that the sheet has: whole columns end where the sheet ends here. */
  clip(sheetId: string, area: Area): Area {
    const sheet = this.worksheet(sheetId);
    return {
      ...area,
      rows: Math.max(1, Math.min(area.rows, sheet.getRowCount() - area.row)),
      columns: Math.max(1, Math.min(area.columns, sheet.getColumnCount() - area.column)),
    };
  }

  /** Makes the sheet large enough for an area. */
  grow(sheetId: string, { row, column, rows, columns }: Area): void {
    const sheet = this.worksheet(sheetId);
    if (sheet.getRowCount() < row + rows) this.sheet(sheetId).setRowCount(row + rows + spare.rows);
    if (sheet.getColumnCount() < column + columns)
      this.sheet(sheetId).setColumnCount(column + columns + spare.columns);
  }

  /**
   * What the cells of a sheet hold: their own content, or what a formula beside them has spilled
   * there. To be used at once, as it does not follow changes.
   */
  reader(sheetId: string): (row: number, column: number) => ICellData | undefined {
    const cells = this.worksheet(sheetId).getCellMatrix();
    const spilled = this.spills.getArrayFormulaCellData()?.[this.unitId]?.[sheetId];
    return (row, column) => {
      const own = cells.getValue(row, column) ?? undefined;
      return isFilled(own) ? own : (spilled?.[row]?.[column] ?? own);
    };
  }

  get spills(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }
}

/** Whether a cell has content of its own; a look alone is none. */
export const isFilled = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si);
