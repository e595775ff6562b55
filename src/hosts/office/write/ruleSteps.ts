import { highlightsOf, type Rule } from "../../../sheets/highlightsOf";
import { bodyOf } from "../../../sheets/layout";
import { rangeText } from "../../../sheets/rectangle";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { validationsOf, type Validation } from "../../../sheets/validation";
import { rangeAt } from "../read/rangeAt";
import type { ChoiceLists } from "./choiceLists";
import { onSheet, type Step } from "./step";

/** Drop-downs and limits of the described columns. */
export const validationSteps = (plan: SheetPlan, lists: ChoiceLists): Step[] =>
  validationsOf(plan).map((validation) => {
    const rule = ruleOf(validation, lists);
    return onSheet(plan.name, (sheet) => {
      const { dataValidation } = rangeAt(sheet, validation.range);
      dataValidation.clear();
      dataValidation.rule = rule;
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: validation.title,
        message: validation.message,
      };
    });
  });

const operators = {
  between: "Between",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

function ruleOf({ rule }: Validation, lists: ChoiceLists): Excel.DataValidationRule {
  if (rule.type === "list")
    return { list: { inCellDropDown: true, source: lists.source(rule.choices) } };
  const [formula1 = 0, formula2] = rule.limits;
  const operator = operators[rule.operator];
  if (rule.type === "date") return { date: { operator, formula1: `=${formula1}` } };
  const basic = { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  return rule.type === "whole" ? { wholeNumber: basic } : { decimal: basic };
}

/** Takes the rules for typing off the columns of ours. */
export const clearValidationSteps = (plan: SheetPlan): Step[] =>
  plan.layout.columns.flatMap(({ column, at }) =>
    column
      ? [
          onSheet(plan.name, (sheet) =>
            rangeAt(sheet, bodyOf(plan.layout, at)).dataValidation.clear(),
          ),
        ]
      : [],
  );

/** Colours and bars of the description. */
export const highlightSteps = (plan: SheetPlan): Step[] =>
  highlightsOf(plan).map(({ highlight, range }) =>
    onSheet(plan.name, (sheet) => {
      const { conditionalFormats } = rangeAt(sheet, range);
      if (highlight.kind === "bar") addBar(conditionalFormats, highlight.fill);
      else addFill(conditionalFormats, highlight);
    }),
  );

/** Takes colours and bars off the columns that have some of ours. */
export const clearHighlightSteps = (plan: SheetPlan): Step[] => {
  const areas = new Map(highlightsOf(plan).map(({ range }) => [rangeText(range), range]));
  return [...areas.values()].map((range) =>
    onSheet(plan.name, (sheet) => rangeAt(sheet, range).conditionalFormats.clearAll()),
  );
};

/** Left to itself Excel draws bars of numbers over nought from nought to the largest. */
function addBar(formats: Excel.ConditionalFormatCollection, fill: string): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.positiveFormat.fillColor = `#${fill}`;
  dataBar.positiveFormat.gradientFill = true;
}

function addFill(
  formats: Excel.ConditionalFormatCollection,
  { kind, value, fill, font }: Exclude<Rule, { kind: "bar" }>,
): void {
  const { cellValue } = formats.add("CellValue");
  cellValue.format.fill.color = `#${fill}`;
  if (font) cellValue.format.font.color = `#${font}`;
  const formula1 = typeof value === "number" ? `=${value}` : `="${value.replace(/"/g, '""')}"`;
  cellValue.rule = { operator: kind === "equals" ? "EqualTo" : "NotEqualTo", formula1 };
}
