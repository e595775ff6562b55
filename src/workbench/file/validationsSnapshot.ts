import type { ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation } from "hucre";
import { cellFormula, gridFormula } from "./cellFormula";
import { gridChoices } from "./choiceList";
import { gridRanges } from "./gridRange";

/** Numbers by which the grid knows how strict a validation is. */
export const strictness = { information: 0, stop: 1, warning: 2 } as const;

/** The validations of a sheet of the file as the grid has them. */
export const validationsSnapshot = (
  sheetId: string,
  validations: readonly DataValidation[],
): ISheetDataValidationRule[] =>
  validations.map((validation, index) => ({
    uid: `${sheetId}-validation-${index + 1}`,
    ranges: gridRanges(validation.range),
    type: validation.type,
    ...formulasOf(validation),
    ...wordsOf(validation),
    ...(validation.operator && {
      operator: validation.operator as NonNullable<ISheetDataValidationRule["operator"]>,
    }),
    errorStyle: strictness[validation.errorStyle ?? "stop"],
    allowBlank: validation.allowBlank ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    showInputMessage: validation.showInputMessage ?? false,
    showDropDown: true,
  }));

const wordsOf = ({ errorTitle, errorMessage, inputTitle, inputMessage }: DataValidation) => ({
  ...(errorTitle && { errorTitle }),
  ...(errorMessage && { error: errorMessage }),
  ...(inputTitle && { promptTitle: inputTitle }),
  ...(inputMessage && { prompt: inputMessage }),
});

function formulasOf({ type, values, formula1, formula2 }: DataValidation) {
  if (values) return { formula1: gridChoices(values.join(",")) };
  const read = type === "list" || type === "custom" ? cellFormula : gridFormula;
  return {
    ...(formula1 !== undefined && { formula1: read(formula1) }),
    ...(formula2 !== undefined && { formula2: gridFormula(formula2) }),
  };
}
