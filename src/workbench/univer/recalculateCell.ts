import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ICommandService } from "@univerjs/core";
import type { FunctionCall, SheetCell } from "./FunctionProblems";
import type { UniverBook } from "./UniverBook";

/** Whether a cell still holds a formula that calls a function. */
export function hasFormula(
  { workbook }: UniverBook,
  { functionName, cell: { sheetId, row, column } }: FunctionCall,
): boolean {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const cell = sheet?.getSheet().getCellMatrix().getValue(row, column);
  // One that was filled down has its formula with the first of its kind.
  return cell?.f?.toUpperCase().includes(functionName) ?? Boolean(cell?.si);
}

/** Has Univer calculate one formula again, and what depends on it. */
export function recalculateCell(
  { injector, unitId }: UniverBook,
  { sheetId, row, column }: SheetCell,
): void {
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  void injector.get(ICommandService).executeCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      forceCalculation: false,
      dirtyRanges: [{ unitId, sheetId, range }],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}
