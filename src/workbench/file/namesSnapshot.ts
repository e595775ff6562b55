import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { DefinedName } from "../../hosts/xlsx/package/workbook";
import { gridFormula } from "./cellFormula";

/** Where a name of the whole workbook belongs, in the grid's words. */
export const wholeWorkbook = "AllDefaultWorkbook";

/** Names with a meaning of their own for Excel, such as the rows repeated in print. */
export const isReserved = (name: string): boolean => /^_xlnm\./i.test(name);

/** The defined names of the file, hidden ones too. `sheetIds` by the sheet's place in the file. */
export const namesSnapshot = (
  names: readonly DefinedName[],
  sheetIds: readonly (string | undefined)[],
): Record<string, IDefinedNamesServiceParam> =>
  Object.fromEntries(
    names.flatMap(({ name, value, sheet, hidden }, index) => {
      const localSheetId = sheet === undefined ? wholeWorkbook : sheetIds[sheet];
      if (isReserved(name) || localSheetId === undefined) return [];
      const id = `name-${index + 1}`;
      const param = { id, name, formulaOrRefString: gridFormula(value), localSheetId };
      return [[id, { ...param, ...(hidden && { hidden }) }]];
    }),
  );
