/** A cell of a sheet. Row and column from 0. */
export interface SheetCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A call of one of the add-in's functions. */
export interface FunctionCall {
  /** As it stands in formulas: `LSC.ALLOCATE`. */
  readonly functionName: string;
  /** Where the formula stands. */
  readonly cell: SheetCell;
}

/** What a call said about a cell: that of its formula, or one beside it which the answer fills. */
export interface FunctionProblem extends FunctionCall {
  readonly sentence: string;
}

/** A cell of an answer that is an error, from 0, and why. */
export interface FaultyCell {
  readonly down: number;
  readonly across: number;
  readonly sentence: string;
}

const keyOf = ({ functionName, cell: { sheetId, row, column } }: FunctionCall) =>
  `${sheetId}!${row},${column} ${functionName}`;

/**
 * What the add-in's functions said about the cells in which they could not be calculated: the grid
 * keeps only the code of an error, such as #VALUE!, and a person needs the sentence.
 */
export class FunctionProblems {
  private readonly calls = new Map<string, FunctionCall & { faults: readonly FaultyCell[] }>();

  /** Puts what a call says now in place of what it said before. */
  tell(call: FunctionCall, faults: readonly FaultyCell[]): void {
    if (faults.length === 0) this.calls.delete(keyOf(call));
    else this.calls.set(keyOf(call), { ...call, faults });
  }

  /** All that was said about a cell, the latest last. Its formula may have gone since. */
  at({ sheetId, row, column }: SheetCell): FunctionProblem[] {
    return [...this.calls.values()].flatMap(({ faults, ...call }) =>
      faults
        .filter(
          ({ down, across }) =>
            call.cell.sheetId === sheetId &&
            call.cell.row + down === row &&
            call.cell.column + across === column,
        )
        .map(({ sentence }) => ({ ...call, sentence })),
    );
  }

  /** Cells keep their problem only as long as the workbook is open. */
  forget(): void {
    this.calls.clear();
  }
}
