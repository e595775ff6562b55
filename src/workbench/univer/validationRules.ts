import type { IDataValidationRule } from "@univerjs/core";
import { excelChoices, gridChoices } from "../file/choiceList";
import { validationOperators as operators } from "../file/validationOperators";
import { strictness } from "../file/validationsSnapshot";
import type { ErrorAlert, Prompt, ValidationRule, ValidationTest } from "../grid/ValidationRule";

/** Kinds of validations, as Excel's add-ins and as files call them. */
const kinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

type Settings = Omit<IDataValidationRule, "uid" | "ranges">;

const keyOf = <Key extends string>(list: Readonly<Record<Key, string>>, value: unknown) =>
  (Object.keys(list) as Key[]).find((key) => list[key] === value);

/** A validation as Univer keeps it. */
export const settingsOf = ({
  test,
  ignoreBlanks,
  errorAlert,
  prompt,
}: ValidationRule): Settings => ({
  ...testSettings(test),
  allowBlank: ignoreBlanks,
  ...alertSettings(errorAlert ?? noAlert),
  ...promptSettings(prompt ?? noPrompt),
});

/** What holds where a rule says nothing: an entry that does not fit is refused. */
const noAlert: ErrorAlert = { title: "", message: "", showAlert: true, style: "Stop" };
const noPrompt: Prompt = { title: "", message: "", showPrompt: false };

const styles = {
  Stop: strictness.stop,
  Warning: strictness.warning,
  Information: strictness.information,
};

const alertSettings = ({ title, message, showAlert, style }: ErrorAlert) => ({
  showErrorMessage: showAlert,
  errorTitle: title,
  error: message,
  errorStyle: styles[style as keyof typeof styles] ?? styles.Stop,
});

const promptSettings = ({ title, message, showPrompt }: Prompt) => ({
  showInputMessage: showPrompt,
  promptTitle: title,
  prompt: message,
});

function testSettings(test: ValidationTest): Settings {
  if (test.kind === "list")
    return { type: "list", formula1: gridChoices(test.source), showDropDown: test.dropDown };
  if (test.kind === "custom") return { type: "custom", formula1: test.formula };
  const operator = operators[test.operator as keyof typeof operators] ?? "between";
  return {
    type: kinds[test.kind],
    operator: operator as NonNullable<Settings["operator"]>,
    formula1: String(test.formula1),
    ...(test.formula2 !== undefined && { formula2: String(test.formula2) }),
  };
}

/** A validation of Univer; undefined for the kinds that Excel does not have, such as checkboxes. */
export function ruleOf(settings: Settings): ValidationRule | undefined {
  const test = testOf(settings);
  if (!test) return undefined;
  const ignoreBlanks = settings.allowBlank ?? true;
  return { test, ignoreBlanks, errorAlert: alertOf(settings), prompt: promptOf(settings) };
}

const alertOf = ({ errorTitle, error, showErrorMessage, errorStyle }: Settings): ErrorAlert => ({
  title: errorTitle ?? "",
  message: error ?? "",
  showAlert: showErrorMessage ?? true,
  style: Object.entries(styles).find(([, number]) => number === errorStyle)?.[0] ?? "Stop",
});

const promptOf = ({ promptTitle, prompt, showInputMessage }: Settings): Prompt => ({
  title: promptTitle ?? "",
  message: prompt ?? "",
  showPrompt: showInputMessage ?? false,
});

function testOf({ type, operator, formula1 = "", formula2, showDropDown }: Settings) {
  if (type === "list")
    return { kind: type, source: excelChoices(formula1), dropDown: showDropDown ?? true } as const;
  if (type === "custom") return { kind: type, formula: formula1 } as const;
  const kind = keyOf(kinds, type);
  if (!kind) return undefined;
  return {
    kind,
    operator: keyOf(operators, operator) ?? "Between",
    formula1: numberOr(formula1),
    ...(formula2 !== undefined && { formula2: numberOr(formula2) }),
  } as const;
}

const numberOr = (text: string): string | number =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
