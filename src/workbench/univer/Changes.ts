import { ICommandService } from "@univerjs/core";
import { FormulaExecutedStateType } from "@univerjs/engine-formula";
import { areaOf } from "../file/areas";
import type { CellMatrix } from "../file/cellsSnapshot";
import type { GridEvents } from "../grid/Grid";
import { changeOf, written } from "./changeOf";
import type { UniverBook } from "./UniverBook";

/** How long a calculation is waited for at most, and how long its results may take to be written. */
const longestCalculation = 30_000;
const writingResults = 200;

/** What happens in Univer, as the grid's events, and when it has calculated. */
export class Changes {
  private calculation: Promise<void> | undefined;
  /** Whether something is done that `quietly` was asked for. */
  isQuiet = false;
  private readonly listeners = new Set<(change: object) => void>();

  constructor(private readonly book: UniverBook) {}

  /** Does in Univer what was told already, or is no change of cells to those who listen. */
  quietly(work: () => void): void {
    this.isQuiet = true;
    try {
      work();
    } finally {
      this.isQuiet = false;
    }
  }

  /** Tells of cells that are being written. */
  tell(sheetId: string, cells: CellMatrix): void {
    const change = written(sheetId, cells);
    if (change) for (const listener of this.listeners) listener(change);
  }

  on<Name extends keyof GridEvents>(
    event: Name,
    handler: (event: GridEvents[Name]) => void,
  ): () => void {
    const off = this.listen(event, handler as (event: GridEvents[keyof GridEvents]) => void);
    return () => off.dispose();
  }

  private listen(event: keyof GridEvents, handler: (event: never) => void) {
    const { api } = this.book;
    const tell = handler as (event: object) => void;
    if (event === "activate")
      return api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
        tell({ sheetId: activeSheet.getSheetId() }),
      );
    if (event === "selection")
      return api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
        const [range] = selections;
        if (range) tell({ sheetId: worksheet.getSheetId(), area: areaOf(range) });
      });
    return this.onCellChange(tell);
  }

  private onCellChange(tell: (change: object) => void) {
    this.listeners.add(tell);
    const off = this.book.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (this.isQuiet || options?.["applyFormulaCalculationResult"]) return;
      const change = changeOf(command);
      if (change) tell(change);
    });
    return {
      dispose: () => {
        this.listeners.delete(tell);
        off.dispose();
      },
    };
  }

  /**
   * To be called before a write: Univer begins to calculate about 110 ms after it, says always that
   * it has ended, and only where a cell changed that the results are in the cells. Where there was
   * nothing to calculate none are waited for.
   */
  expectCalculation(): void {
    this.calculation ??= new Promise<void>((resolve) => {
      const formula = this.book.api.getFormula();
      const stops: { dispose(): void }[] = [];
      const finish = () => {
        for (const stop of stops.splice(0)) stop.dispose();
        clearTimeout(limit);
        this.calculation = undefined;
        resolve();
      };
      const limit = setTimeout(finish, longestCalculation);
      stops.push(
        formula.calculationResultApplied(finish),
        formula.calculationEnd((state) => {
          if (state === FormulaExecutedStateType.NOT_EXECUTED) finish();
          // One that was ended at a change is followed by another.
          else if (state !== FormulaExecutedStateType.STOP_EXECUTION)
            setTimeout(finish, writingResults);
        }),
      );
    });
  }

  async settle(): Promise<void> {
    await this.calculation;
  }
}
