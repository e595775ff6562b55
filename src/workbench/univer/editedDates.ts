import {
  CellValueType,
  numfmt,
  type ICellData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INumfmtService, SheetInterceptorService } from "@univerjs/sheets";

/** How a day, and a day with its time, is shown while it is edited. */
const formats: Readonly<Record<string, string>> = {
  date: "d/mm/yyyy",
  datetime: "d/mm/yyyy h:mm:ss",
};

/** Before those of Univer, which shows a day for editing as its cell does. */
const first = 1000;

/**
 * Shows a day that is edited as it is typed in New Zealand, whatever its cell looks like, as Excel
 * does. Else a cell that shows the month first, or the year alone, would hold another day afterwards.
 */
export function editedDates(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const numberFormats = injector.get(INumfmtService);
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (shown, { unitId, subUnitId, worksheet, row, col }, next) => {
      const pattern = numberFormats.getValue(unitId, subUnitId, row, col)?.pattern;
      return editedCell(worksheet.getCellRaw(row, col), pattern) ?? next(shown);
    },
  });
}

/** A cell with a day as it is edited; undefined for others. */
function editedCell(cell: Nullable<ICellData>, pattern: string | undefined): ICellData | undefined {
  const format = pattern && formats[numfmt.getFormatInfo(pattern).type];
  const isFormula = cell?.f || cell?.si;
  if (!cell || !format || isFormula || cell.t !== CellValueType.NUMBER) return undefined;
  return { ...cell, v: numfmt.format(format, Number(cell.v)), t: CellValueType.STRING };
}
