import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { onNewSheet } from "../onNewSheet";

const rules: readonly Excel.DataValidationRule[] = [
  { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
  { decimal: { formula1: 0.5, operator: "GreaterThan" } },
  { date: { formula1: "=TODAY()", operator: "LessThan" } },
  { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } },
  { custom: { formula: "=LEN(A1)>2" } },
];

/** Data validations and conditional formats. */
export const ruleCases: Cases = {
  "a cell has a list of answers, words for a refused one and a prompt": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      const errorAlert = {
        title: "LSC",
        message: "Yes or No",
        showAlert: true,
        style: "Stop" as const,
      };
      dataValidation.errorAlert = errorAlert;
      dataValidation.prompt = { title: "LSC", message: "Choose", showPrompt: true };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      same(dataValidation.type, "List");
      same(dataValidation.rule, { list: { source: "Yes,No", inCellDropDown: true } });
      same(dataValidation.errorAlert, errorAlert);
      same(dataValidation.prompt.message, "Choose");
      same(dataValidation.ignoreBlanks, false);
    }),

  "a list of answers may stand in cells": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      const source = sheet.getRange("D1:D9");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.load("name");
      dataValidation.load("rule");
      await context.sync();
      same(dataValidation.rule.list?.source, `='${sheet.name}'!$D$1:$D$9`);
    }),

  "every kind of validation is read back": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const made = rules.map((rule, row) => {
        const { dataValidation } = sheet.getCell(row, 0);
        dataValidation.rule = rule;
        dataValidation.load("rule,type");
        return dataValidation;
      });
      await context.sync();
      same(
        made.map(({ type }) => type),
        ["WholeNumber", "Decimal", "Date", "TextLength", "Custom"],
      );
      same(
        made.map(({ rule }) => Object.keys(rule)[0]),
        rules.map((rule) => Object.keys(rule)[0]),
      );
    }),

  "cells with different validations are inconsistent, and a cleared one has none": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A1:A4").dataValidation.rule = rules[0]!;
      sheet.getRange("A2").dataValidation.clear();
      const [both, none] = ["A1:A4", "A2"].map((each) => sheet.getRange(each).dataValidation);
      both!.load("type");
      none!.load("type");
      await context.sync();
      same([both!.type, none!.type], ["Inconsistent", "None"]);
    }),

  "a list of answers that is too long for Excel is refused": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        const source = "x".repeat(256);
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      }),
      "InvalidArgument",
      "DataValidation.rule",
    ),

  "conditional formats of each kind are listed, the newest first": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const cell = conditionalFormats.add("CellValue");
      cell.cellValue.rule = { formula1: '="Full"', operator: "EqualTo" };
      cell.cellValue.format.fill.color = "#C6EFCE";
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>5";
      custom.custom.format.font.set({ bold: true, color: "#9C0006" });
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "part" };
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#0B5C57";
      bar.dataBar.positiveFormat.gradientFill = false;
      await context.sync();
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      cell.cellValue.load("rule,format/fill/color");
      custom.custom.load("rule/formula,format/font/bold");
      bar.dataBar.positiveFormat.load("fillColor");
      await context.sync();
      same(
        conditionalFormats.items.map(({ type }) => type),
        ["DataBar", "ContainsText", "Custom", "CellValue"],
      );
      same(
        conditionalFormats.items.map(({ priority }) => priority),
        [0, 1, 2, 3],
      );
      same(cell.cellValue.rule.formula1, '="Full"');
      same(cell.cellValue.format.fill.color, "#C6EFCE");
      same([custom.custom.rule.formula, custom.custom.format.font.bold], ["=$A1>5", true]);
      same(bar.dataBar.positiveFormat.fillColor, "#0B5C57");
    }),

  "a conditional format is put first, and taken away": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = "=TRUE";
      const second = conditionalFormats.add("Custom");
      second.custom.rule.formula = "=FALSE";
      await context.sync();
      first.priority = 0;
      await context.sync();
      const leading = conditionalFormats.getItemAt(0).custom.rule;
      leading.load("formula");
      await context.sync();
      same(leading.formula, "=TRUE");
      conditionalFormats.getItemAt(0).delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      same(count.value, 1);
    }),

  "conditional formats are cleared where cells are, and stay beside them": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const made = conditionalFormats.add("Custom");
      made.custom.rule.formula = "=TRUE";
      sheet.getRange("A1:A3").conditionalFormats.clearAll();
      const [cleared, left] = ["A1:A3", "A4:A9"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      same([cleared!.value, left!.value], [0, 1]);
    }),

  "a kind of conditional format that is not supported is named": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("IconSet");
        await context.sync();
      }),
      "ApiNotFound",
      "ConditionalFormatCollection.add(IconSet)",
    ),
};
