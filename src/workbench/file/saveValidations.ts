import { element, type XmlElement } from "../../hosts/xlsx/package/xml";
import { addressOfRange } from "./gridRange";
import { fileFormula } from "./fileFormula";
import { replace } from "./saveLayout";
import { isChanged, type SheetSave } from "./SheetSave";
import type { ValidationRule } from "../grid/ValidationRule";
import type { PlacedValidation } from "./StandingBook";
import { validationOperators } from "./validationOperators";

const types = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
} as const;

const operators: Readonly<Record<string, string>> = validationOperators;

/** The most Excel takes in a title and in a message of a validation. */
const longest = { title: 32, message: 255 } as const;

/** Drop-downs and limits, all of the sheet's anew where one was changed. */
export function saveValidations(save: SheetSave): void {
  if (!isChanged(save, "validations")) return;
  const list = save.sheet.validations.map(validationXml);
  replace(
    save,
    "dataValidations",
    list.length > 0 ? element("dataValidations", { count: list.length }, list) : undefined,
  );
}

function validationXml({ ranges, rule }: PlacedValidation): XmlElement {
  const { test, ignoreBlanks } = rule;
  const attributes = {
    type: types[test.kind],
    operator: "operator" in test ? operators[test.operator] : undefined,
    allowBlank: ignoreBlanks,
    // The format says it the other way round: true hides the arrow.
    showDropDown: (test.kind === "list" && !test.dropDown) || undefined,
    ...wordsOf(rule),
    sqref: ranges.map(addressOfRange).join(" "),
  };
  const formulas = formulasOf(test).map((formula, index) =>
    element(`formula${index + 1}`, {}, formula),
  );
  return element("dataValidation", attributes, formulas);
}

const wordsOf = ({ errorAlert, prompt }: ValidationRule) => ({
  errorStyle: alertStyle(errorAlert?.style),
  showInputMessage: prompt?.showPrompt,
  showErrorMessage: errorAlert?.showAlert ?? true,
  errorTitle: shortened(errorAlert?.title, longest.title),
  error: shortened(errorAlert?.message, longest.message),
  promptTitle: shortened(prompt?.title, longest.title),
  prompt: shortened(prompt?.message, longest.message),
});

const shortened = (text: string | undefined, length: number): string | undefined =>
  text?.slice(0, length) || undefined;

const alertStyle = (style: string | undefined): string | undefined =>
  style === "Warning" || style === "Information" ? style.toLowerCase() : undefined;

function formulasOf(test: PlacedValidation["rule"]["test"]): string[] {
  if (test.kind === "list")
    return [
      test.source.startsWith("=")
        ? fileFormula(test.source)
        : `"${test.source.replace(/"/g, '""')}"`,
    ];
  if (test.kind === "custom") return [fileFormula(test.formula)];
  return [test.formula1, test.formula2]
    .filter((formula) => formula !== undefined)
    .map((formula) => fileFormula(String(formula)));
}
