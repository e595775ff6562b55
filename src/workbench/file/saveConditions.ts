import type { IStyleData } from "@univerjs/core";
import { addInOrder } from "../../hosts/xlsx/package/addChild";
import { worksheetOrder } from "../../hosts/xlsx/package/elementOrder";
import {
  childrenNamed,
  element,
  isElement,
  localName,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import { rangeOf } from "./areas";
import { addressOf } from "../../sheets/rectangle";
import type { Condition, ConditionLook } from "../grid/Condition";
import { fileFormula } from "./fileFormula";
import { addressOfRange } from "./gridRange";
import { isChanged, type SheetSave } from "./SheetSave";

/** Kinds of rules the grid draws and gives back; the others stay in the file as they are. */
const drawn = new Set([
  "expression",
  "cellIs",
  "containsText",
  "beginsWith",
  "endsWith",
  "notContainsText",
  "dataBar",
]);

/** The conditional formats, all that the grid knows anew where one was changed. */
export function saveConditions(save: SheetSave): void {
  if (!isChanged(save, "conditions")) return;
  const { worksheet, sheet } = save;
  worksheet.children = worksheet.children.filter(
    (child) => !isElement(child) || localName(child) !== "conditionalFormatting" || !isDrawn(child),
  );
  for (const condition of sheet.conditions) {
    const sqref = addressOfRange(rangeOf(condition.area));
    const rule = ruleXml(save, condition);
    addInOrder(worksheet, element("conditionalFormatting", { sqref }, [rule]), worksheetOrder);
  }
}

const isDrawn = (format: XmlElement): boolean =>
  childrenNamed(format, "cfRule").every(({ attributes }) => drawn.has(attributes["type"] ?? ""));

function ruleXml(save: SheetSave, condition: Condition): XmlElement {
  const { test, look, priority, stopIfTrue } = condition;
  if (test.kind === "dataBar") return barXml(test.fill, priority + 1);
  const { type, operator, text, formulas } = testXml(condition);
  return element(
    "cfRule",
    {
      type,
      dxfId: save.styles.overlay(styleOf(look)),
      priority: priority + 1,
      stopIfTrue: stopIfTrue || undefined,
      operator,
      text,
    },
    formulas.map((formula) => element("formula", {}, formula)),
  );
}

const barXml = (fill: string, priority: number): XmlElement =>
  element("cfRule", { type: "dataBar", priority }, [
    element("dataBar", {}, [
      element("cfvo", { type: "num", val: 0 }),
      element("cfvo", { type: "max" }),
      element("color", { rgb: `FF${fill.replace("#", "")}` }),
    ]),
  ]);

const styleOf = ({ fill, fontColour, bold, italic }: ConditionLook): IStyleData => ({
  ...(fill && { bg: { rgb: fill } }),
  ...(fontColour && { cl: { rgb: fontColour } }),
  ...(bold && { bl: 1 }),
  ...(italic && { it: 1 }),
});

interface TestXml {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
}

/** A test on text is a formula on the first cell, as Excel writes it. */
const textTests: Readonly<Record<string, (cell: string, text: string) => TestXml>> = {
  Contains: (cell, text) => ({
    type: "containsText",
    operator: "containsText",
    text,
    formulas: [`NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`],
  }),
  NotContains: (cell, text) => ({
    type: "notContainsText",
    operator: "notContains",
    text,
    formulas: [`ISERROR(SEARCH(${quoted(text)},${cell}))`],
  }),
  BeginsWith: (cell, text) => ({
    type: "beginsWith",
    operator: "beginsWith",
    text,
    formulas: [`LEFT(${cell},${text.length})=${quoted(text)}`],
  }),
  EndsWith: (cell, text) => ({
    type: "endsWith",
    operator: "endsWith",
    text,
    formulas: [`RIGHT(${cell},${text.length})=${quoted(text)}`],
  }),
};

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function testXml({ test, area }: Condition): TestXml {
  const cell = addressOf(area.row + 1, area.column + 1);
  if (test.kind === "custom") return { type: "expression", formulas: [fileFormula(test.formula)] };
  if (test.kind === "containsText")
    return (textTests[test.operator] ?? textTests["Contains"]!)(cell, test.text);
  if (test.kind === "dataBar") return { type: "dataBar", formulas: [] };
  const formulas = [test.formula1, test.formula2].filter((formula) => formula !== undefined);
  const operator = test.operator.charAt(0).toLowerCase() + test.operator.slice(1);
  return {
    type: "cellIs",
    operator: operator.replace(/^(not)?(e)qualTo$/i, (_, not) => (not ? "notEqual" : "equal")),
    formulas: formulas.map(fileFormula),
  };
}
