import type { Grid } from "../../grid/Grid";
import type { Comparison, ValidationTest } from "../../grid/ValidationRule";
import { fixedAddress } from "../address";
import { refusals } from "../protocol/refusals";
import { RangeReference } from "./RangeReference";

type Compared = Extract<ValidationTest, Comparison>["kind"];

const excelTypes: Readonly<Record<ValidationTest["kind"], string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Excel's name for the kind of a validation. */
export const typeOf = (test: ValidationTest | undefined): string =>
  test ? excelTypes[test.kind] : "None";

/** A validation as an add-in reads it: `{ list: { … } }`. */
export function ruleOf(test: ValidationTest): Record<string, unknown> {
  const { kind, ...rest } = test;
  if (test.kind === "list") return { list: { source: test.source, inCellDropDown: test.dropDown } };
  return { [kind]: rest };
}

/** A validation as an add-in gives it. Throws InvalidArgument where it is none of Excel's kinds. */
export function testOf(grid: Grid, given: unknown): ValidationTest {
  const [entry, another] = Object.entries((given ?? {}) as Record<string, unknown>);
  if (!entry || another) throw refusals.invalidArgument();
  const [kind, rule] = entry as [string, Record<string, unknown>];
  if (kind === "list") return listTest(grid, rule);
  if (kind === "custom") return { kind, formula: textOf(rule.formula) };
  if (!(kind in excelTypes)) throw refusals.invalidArgument();
  const { operator, formula1, formula2 } = rule;
  return {
    kind: kind as Compared,
    operator: textOf(operator),
    formula1: bound(grid, formula1),
    ...(formula2 !== undefined && formula2 !== "" && { formula2: bound(grid, formula2) }),
  };
}

/** The longest list Excel takes as text; a longer one must stand in cells. */
const longestList = 255;

function listTest(grid: Grid, { source, inCellDropDown }: Record<string, unknown>): ValidationTest {
  const text = source instanceof RangeReference ? rangeFormula(grid, source) : textOf(source);
  if (!text.startsWith("=") && text.length > longestList) throw refusals.invalidArgument();
  return { kind: "list", source: text, dropDown: inCellDropDown !== false };
}

function rangeFormula(grid: Grid, { sheetId, area }: RangeReference): string {
  const sheet = grid.sheets.list().find(({ id }) => id === sheetId);
  return `=${fixedAddress(area, sheet!.name)}`;
}

function textOf(given: unknown): string {
  if (typeof given !== "string" || given === "") throw refusals.invalidArgument();
  return given;
}

function bound(grid: Grid, given: unknown): string | number {
  if (given instanceof RangeReference) return rangeFormula(grid, given);
  if (typeof given === "number") return given;
  return textOf(given);
}
