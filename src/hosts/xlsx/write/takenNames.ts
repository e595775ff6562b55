import type { TakenNames } from "../../../sheets/planSheet";
import type { Workbook } from "../package/workbook";
import { excelTables } from "../read/excelTables";

/** Names of tabs, and of tables and defined names, that a new sheet may not have. */
export async function takenNames(workbook: Workbook): Promise<TakenNames> {
  const [sheets, tables, names] = [
    await workbook.sheets(),
    await excelTables(workbook),
    await workbook.names(),
  ];
  return {
    sheets: sheets.map(({ name }) => name),
    tablesAndNames: [...tables, ...names].map(({ name }) => name),
  };
}
