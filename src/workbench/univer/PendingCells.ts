import { ICommandService, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { CellMatrix } from "../file/cellsSnapshot";
import type { Changes } from "./Changes";
import { mergedCell } from "./mergedCell";
import type { UniverBook } from "./UniverBook";

/** How the names of all commands begin with which Univer calculates. */
const calculation = "formula.mutation.set-formula-calculation-";

/**
 * Changes of cells that Univer has not been told yet. Each time it is told, it looks through all
 * formulas of the workbook and measures rows, so changes of one sheet that follow each other are
 * handed over as one. Nobody sees a difference: whatever else is done in Univer, and whoever reads
 * cells through the grid, has them handed over first.
 */
export class PendingCells {
  private sheetId = "";
  private cells: CellMatrix = {};
  private isEmpty = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly book: UniverBook,
    private readonly changes: Changes,
    /** Whether a run is being written, which hands over what is left at its end. */
    private readonly isInRun: () => boolean,
  ) {
    book.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
      // What is calculated within a run is calculated again at its end.
      if (!id.startsWith(calculation) || !isInRun()) this.flush();
    });
  }

  /** What is still to be done to a cell. */
  at(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheetId === sheetId ? this.cells[row]?.[column] : undefined;
  }

  add(sheetId: string, change: CellMatrix): void {
    if (this.sheetId !== sheetId) this.flush();
    this.sheetId = sheetId;
    if (!this.merge(change)) {
      this.flush();
      this.sheetId = sheetId;
      this.cells = change;
    }
    this.isEmpty = false;
    if (!this.isInRun()) this.timer ??= setTimeout(() => this.flush());
  }

  /** Hands over what there is. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isEmpty) return;
    const { sheetId, cells } = this;
    this.cells = {};
    this.sheetId = "";
    this.isEmpty = true;
    const change = {
      unitId: this.book.unitId,
      subUnitId: sheetId,
      // Taken from the value, but without any the command would ask for the selection.
      range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      value: cells,
    };
    this.changes.expectCalculation(); // Not before: one that ends until then does not know of these.
    this.changes.quietly(() => this.book.run(SetRangeValuesCommand.id, change));
  }

  /** False, and nothing merged, where two changes of a cell cannot be said as one. */
  private merge(change: CellMatrix): boolean {
    const merged: CellMatrix = {};
    for (const [row, columns] of Object.entries(change))
      for (const [column, cell] of Object.entries(columns)) {
        const both = mergedCell(this.cells[Number(row)]?.[Number(column)], cell);
        if (!both) return false;
        (merged[Number(row)] ??= {})[Number(column)] = both;
      }
    for (const [row, columns] of Object.entries(merged))
      this.cells[Number(row)] = { ...this.cells[Number(row)], ...columns };
    return true;
  }
}
