import type { Rectangle } from "../../../sheets/rectangle";
import type { SheetCells } from "../../../sheets/sheetCells";
import type { Spot } from "../../../sheets/movedSpot";
import { excelCell, type ExcelValue } from "./excelCell";
import type { ReadArea } from "./readAreas";

/** The cells of a sheet of the open workbook, with their formulas. */
export interface ExcelCells extends SheetCells {
  /** The formula, with its equals sign, or the value; an empty text where the cell is blank. */
  inputAt(row: number, column: number): ExcelValue;
  isFormula(row: number, column: number): boolean;
  /** Every cell that holds something. */
  filled(): Iterable<Spot>;
}

/** Cells of the area that was read; all others of the sheet are blank. */
export function excelCells(area: Rectangle | undefined, read: ReadArea): ExcelCells {
  const { top, left, bottom, right } = area ?? { top: 1, left: 1, bottom: 0, right: 0 };
  const valueAt = (row: number, column: number) => read.values[row - top]?.[column - left] ?? "";
  const inputAt = (row: number, column: number) => read.formulas[row - top]?.[column - left] ?? "";
  return {
    lastRow: bottom,
    lastColumn: right,
    at: (row, column) => excelCell(valueAt(row, column)),
    inputAt,
    // A text that only begins with an equals sign is its own value.
    isFormula: (row, column) => {
      const input = inputAt(row, column);
      return typeof input === "string" && input.startsWith("=") && input !== valueAt(row, column);
    },
    *filled() {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (inputAt(row, column) !== "") yield { row, column };
    },
  };
}
