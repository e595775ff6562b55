import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { largestSheet } from "../grid/Area";

/** Rows and columns added beyond a spill, so that a person can go on typing. */
const spare = { rows: 50, columns: 5 };

/** Where in Univer's calculation it is settled whether what a formula gives fits on its sheet. */
interface Calculation {
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  _checkIfArrayFormulaExceeded(rows: number, columns: number, spill: IRange): boolean;
}

/**
 * A sheet of Univer ends where it ends, and what does not fit on it is #SPILL!. Here it grows, as
 * Excel's sheets have room for all that is likely; undo does not take the room away again.
 */
export function roomForSpills(injector: Injector): void {
  const calculation = injector.get(IFormulaRuntimeService) as unknown as Calculation;
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  calculation._checkIfArrayFormulaExceeded = (rows, columns, { endRow, endColumn }) => {
    if (endRow >= largestSheet.rows || endColumn >= largestSheet.columns) return true;
    const { currentUnitId: unitId, currentSubUnitId: subUnitId } = calculation;
    const book = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getSheetBySheetId(subUnitId);
    const grow = (id: string, change: object) =>
      commands.syncExecuteCommand(id, { unitId, subUnitId, ...change });
    if (endRow >= Math.max(rows, sheet?.getRowCount() ?? 0))
      grow(SetWorksheetRowCountMutation.id, { rowCount: endRow + 1 + spare.rows });
    if (endColumn >= Math.max(columns, sheet?.getColumnCount() ?? 0))
      grow(SetWorksheetColumnCountMutation.id, { columnCount: endColumn + 1 + spare.columns });
    return false;
  };
}
