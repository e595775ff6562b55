/** A cell with a formula. Row and column from 0. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: FormulaCell) => `${sheetId}!${row},${column}`;

/**
 * What the add-in's functions said about the cells in which they could not be calculated: the grid
 * keeps only the code of an error, such as #VALUE!, and a person needs the sentence.
 */
export class FunctionProblems {
  private readonly sentences = new Map<string, string>();

  tell(cell: FormulaCell, functionName: string, sentence: string): void {
    this.sentences.set(keyOf(cell), `${functionName}: ${sentence}`);
  }

  clear(cell: FormulaCell): void {
    this.sentences.delete(keyOf(cell));
  }

  /** "LSC.ALLOCATE: Row 12, Students: …" – undefined where the cell has no problem. */
  at(cell: FormulaCell): string | undefined {
    return this.sentences.get(keyOf(cell));
  }

  /** Cells keep their problem only as long as the workbook is open. */
  forget(): void {
    this.sentences.clear();
  }
}
