import { ICommandService, RedoCommand, UndoCommand, type ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellMatrix } from "../file/cellsSnapshot";
import { grownTable, type Growth } from "../grid/grownTable";
import { written } from "./changeOf";
import type { Changes } from "./Changes";
import type { GroupedUndo } from "./GroupedUndo";
import { growTable, type GrowingGrid } from "./growTable";
import { isFilled } from "./UniverBook";

/**
 * Makes tables grow while a person types or pastes under them or beside them, as Excel does and
 * Univer does not. What was typed and the growth are one step of undo.
 */
export class TableGrowth {
  /** Univer is at work on a step backwards or forwards, which brings what it needs. */
  private isUndoing = false;

  constructor(
    private readonly grid: GrowingGrid,
    private readonly changes: Changes,
    private readonly undo: GroupedUndo,
  ) {
    const commands = grid.open.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (isStep(command)) this.isUndoing = true;
      else if (!options?.["applyFormulaCalculationResult"]) this.before(command);
    });
    commands.onCommandExecuted((command) => {
      if (isStep(command)) this.isUndoing = false;
    });
  }

  /** Looks while it can still be seen what stands there. */
  private before({ id, params }: Readonly<ICommandInfo>): void {
    // What a program writes is told by it, or is in a group; then a table grows only where it says so.
    const isPerson = !this.isUndoing && !this.changes.isQuiet && !this.undo.isInGroup;
    if (id !== SetRangeValuesMutation.id || !isPerson) return;
    const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    const cells = (cellValue ?? {}) as CellMatrix;
    const growth = this.growthFor(subUnitId, cells);
    if (growth) void this.grow(growth, cells);
  }

  private growthFor(sheetId: string, cells: CellMatrix): Growth | undefined {
    const change = written(sheetId, cells);
    const isPlain = Object.values(cells).every((columns) =>
      Object.values(columns ?? {}).every((cell) => !cell?.f && !cell?.si),
    );
    const fills = Object.values(cells).some((columns) =>
      Object.values(columns ?? {}).some(isFilled),
    );
    if (!change || !isPlain || !fills) return undefined;
    const read = this.grid.open.reader(sheetId);
    const wasBlank = ({ row, column, rows, columns }: typeof change.area) => {
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) if (isFilled(read(r, c))) return false;
      return true;
    };
    return grownTable(this.grid.tables.list(), { ...change, wasBlank });
  }

  private async grow(growth: Growth, cells: CellMatrix): Promise<void> {
    this.undo.beginGroup();
    await new Promise((resolve) => setTimeout(resolve)); // What was typed comes first.
    try {
      await growTable(this.grid, growth);
    } finally {
      this.undo.endGroup();
    }
    this.changes.tell(growth.table.sheetId, cells);
  }
}

const isStep = ({ id }: Readonly<ICommandInfo>): boolean =>
  id === UndoCommand.id || id === RedoCommand.id;
