import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre";
import { cellFormula } from "./cellFormula";
import { gridRanges } from "./gridRange";
import { styleSnapshot } from "./styleSnapshot";

/** A rule of a conditional format as the grid's file of a workbook has it. */
export type GridCondition = Pick<IConditionFormattingRule, "cfId" | "ranges" | "stopIfTrue"> & {
  readonly rule: Record<string, unknown> & { readonly type: string };
};

/**
 * The conditional formats of a sheet of the file, by priority. Kinds the grid does not draw are left
 * out here; they stay in the file.
 */
export const conditionsSnapshot = (
  sheetId: string,
  rules: readonly ConditionalRule[],
  theme: readonly string[],
): GridCondition[] =>
  [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule, index) => {
      const drawn = drawnRule(rule, theme);
      if (!drawn) return [];
      return {
        cfId: `${sheetId}-condition-${index + 1}`,
        ranges: gridRanges(rule.range),
        stopIfTrue: rule.stopIfTrue ?? false,
        rule: drawn,
      };
    });

function drawnRule(
  rule: ConditionalRule,
  theme: readonly string[],
): GridCondition["rule"] | undefined {
  switch (rule.type) {
    case "expression":
      return highlight(rule, theme, { subType: "formula", value: cellFormula(firstFormula(rule)) });
    case "cellIs":
      return comparison(rule, theme);
    case "containsText":
      return highlight(rule, theme, {
        subType: "text",
        operator: "containsText",
        value: rule.text,
      });
    case "dataBar":
      return bar(rule);
    case "colorScale":
      return scale(rule);
    default:
      return undefined;
  }
}

const formulasIn = ({ formula }: ConditionalRule): readonly string[] =>
  formula === undefined || Array.isArray(formula) ? (formula ?? []) : [formula];

const firstFormula = (rule: ConditionalRule): string => formulasIn(rule)[0] ?? "";

const highlight = (
  rule: ConditionalRule,
  theme: readonly string[],
  test: Record<string, unknown>,
): GridCondition["rule"] => ({ type: "highlightCell", ...test, style: overlay(rule, theme) });

/** What a rule lays over a cell: its fill is the background of the pattern, unlike that of cells. */
function overlay({ style }: ConditionalRule, theme: readonly string[]): IStyleBase {
  const fill = style?.fill;
  const solid =
    fill?.type === "pattern"
      ? { fill: { ...fill, pattern: "solid" as const, fgColor: fill.bgColor ?? fill.fgColor } }
      : {};
  return styleSnapshot({ ...style, ...solid }, theme) ?? {};
}

function comparison(
  rule: ConditionalRule,
  theme: readonly string[],
): GridCondition["rule"] | undefined {
  const operator = rule.operator ?? "equal";
  const text = /^"((?:[^"]|"")*)"$/.exec(firstFormula(rule))?.[1]?.replace(/""/g, '"');
  if (text === undefined) return numberComparison(rule, theme, operator);
  const isDrawn = operator === "equal" || operator === "notEqual";
  return isDrawn ? highlight(rule, theme, { subType: "text", operator, value: text }) : undefined;
}

function numberComparison(
  rule: ConditionalRule,
  theme: readonly string[],
  operator: string,
): GridCondition["rule"] | undefined {
  const numbers = formulasIn(rule).map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return undefined;
  const value = numbers.length === 1 ? numbers[0] : numbers;
  return highlight(rule, theme, { subType: "number", operator, value });
}

type Bound = NonNullable<ConditionalRule["colorScale"]>["cfvo"][number];

const bound = ({ type, value }: Bound) => ({
  type,
  ...(value !== undefined && { value: Number(value) }),
});

const rgb = (colour: string): string => `#${colour.slice(-6).toUpperCase()}`;

function bar({ dataBar }: ConditionalRule): GridCondition["rule"] | undefined {
  const [min, max] = dataBar?.cfvo ?? [];
  if (!dataBar || !min || !max) return undefined;
  const colours = { positiveColor: rgb(dataBar.color), nativeColor: "#FF0000" };
  const config = { min: bound(min), max: bound(max), isGradient: false, ...colours };
  return { type: "dataBar", isShowValue: true, config };
}

function scale({ colorScale }: ConditionalRule): GridCondition["rule"] | undefined {
  if (!colorScale) return undefined;
  const config = colorScale.cfvo.map((each, index) => ({
    index,
    color: rgb(colorScale.colors[index] ?? "FFFFFF"),
    value: bound(each),
  }));
  return { type: "colorScale", config };
}
