import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import type { GridCondition } from "../file/conditionsSnapshot";
import type { Condition, ConditionLook, ConditionTest } from "../grid/Condition";
import { areaOf, rangeOf } from "../file/areas";

const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const textOperators = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

const keyOf = <Key extends string>(list: Readonly<Record<Key, string>>, value: unknown) =>
  (Object.keys(list) as Key[]).find((key) => list[key] === value);

/** A conditional format as Univer keeps it; undefined where Univer cannot draw it. */
export function gridCondition(condition: Condition): GridCondition | undefined {
  const rule = ruleOf(condition.test, styleOf(condition.look));
  return (
    rule && {
      cfId: condition.id,
      ranges: [rangeOf(condition.area)],
      stopIfTrue: condition.stopIfTrue,
      rule,
    }
  );
}

const styleOf = ({ fill, fontColour, bold, italic }: ConditionLook): IStyleBase => ({
  ...(fill && { bg: { rgb: fill } }),
  ...(fontColour && { cl: { rgb: fontColour } }),
  ...(bold && { bl: 1 }),
  ...(italic && { it: 1 }),
});

function ruleOf(test: ConditionTest, style: IStyleBase): GridCondition["rule"] | undefined {
  const highlight = (how: Record<string, unknown>) => ({ type: "highlightCell", ...how, style });
  switch (test.kind) {
    case "custom":
      return highlight({ subType: "formula", value: test.formula });
    case "containsText": {
      const operator = textOperators[test.operator as keyof typeof textOperators];
      return operator && highlight({ subType: "text", operator, value: test.text });
    }
    case "dataBar":
      return barOf(test);
    case "cellValue":
      return comparison(test, highlight);
  }
}

type CellValueTest = Extract<ConditionTest, { kind: "cellValue" }>;

function comparison(
  { operator: name, formula1, formula2 }: CellValueTest,
  highlight: (how: Record<string, unknown>) => GridCondition["rule"],
): GridCondition["rule"] | undefined {
  const operator = operators[name as keyof typeof operators];
  const text = /^="((?:[^"]|"")*)"$/.exec(formula1)?.[1]?.replace(/""/g, '"');
  if (text !== undefined) return highlight({ subType: "text", operator, value: text });
  const numbers = [formula1, formula2]
    .filter((formula) => formula !== undefined)
    .map((formula) => Number(formula.replace(/^=/, "")));
  if (!operator || numbers.some(Number.isNaN)) return undefined;
  const value = numbers.length === 1 ? numbers[0] : numbers;
  return highlight({ subType: "number", operator, value });
}

const barOf = ({ fill, gradient, showValue }: Extract<ConditionTest, { kind: "dataBar" }>) => ({
  type: "dataBar",
  isShowValue: showValue,
  config: {
    min: { type: "num", value: 0 },
    max: { type: "max" },
    isGradient: gradient,
    positiveColor: fill,
    nativeColor: "#FF0000",
  },
});

/** A conditional format of Univer; undefined where it is of a kind the add-in's host does not know. */
export function conditionOf(
  kept: IConditionFormattingRule,
  priority: number,
): Condition | undefined {
  const [range] = kept.ranges;
  const rule = kept.rule as unknown as Record<string, unknown>;
  const test = testOf(rule);
  if (!range || !test) return undefined;
  return {
    id: kept.cfId,
    area: areaOf(range),
    test,
    look: lookOf(rule["style"] as IStyleBase | undefined),
    priority,
    stopIfTrue: kept.stopIfTrue,
  };
}

const lookOf = ({ bg, cl, bl, it }: IStyleBase = {}): ConditionLook => ({
  ...(bg?.rgb && { fill: bg.rgb.toUpperCase() }),
  ...(cl?.rgb && { fontColour: cl.rgb.toUpperCase() }),
  ...(bl === 1 && { bold: true }),
  ...(it === 1 && { italic: true }),
});

function testOf(rule: Record<string, unknown>): ConditionTest | undefined {
  const { type, subType, operator, value } = rule;
  if (type === "dataBar") return barTest(rule);
  if (type !== "highlightCell") return undefined;
  if (subType === "formula") return { kind: "custom", formula: String(value) };
  const text = keyOf(textOperators, operator);
  if (subType === "text" && text)
    return { kind: "containsText", operator: text, text: String(value) };
  const name = keyOf(operators, operator);
  if (!name) return undefined;
  const [first, second] = Array.isArray(value) ? (value as unknown[]) : [value];
  const formula = (one: unknown) =>
    subType === "text" ? `="${String(one).replace(/"/g, '""')}"` : `=${String(one)}`;
  const formula2 = second === undefined ? {} : { formula2: formula(second) };
  return { kind: "cellValue", operator: name, formula1: formula(first), ...formula2 };
}

function barTest({ config, isShowValue }: Record<string, unknown>): ConditionTest {
  const { positiveColor, isGradient } = config as { positiveColor: string; isGradient: boolean };
  const showValue = isShowValue !== false;
  return { kind: "dataBar", fill: positiveColor.toUpperCase(), gradient: isGradient, showValue };
}
