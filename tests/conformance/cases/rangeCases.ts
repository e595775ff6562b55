import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { onNewSheet } from "../onNewSheet";

/** From one range to others, by the address each has. */
const ways: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
  ["getCell", (range) => range.getCell(1, 1), "C3"],
  ["getRow", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", (range) => range.getColumn(2), "D2:D5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
  ["getLastCell", (range) => range.getLastCell(), "D5"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C6"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 1), "B2:E4"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B2:F9"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getIntersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
];

/** Ranges: where they are, what is in them, and how they lead to each other. */
export const rangeCases: Cases = {
  "one range leads to others": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("B2:D5");
      const reached = ways.map(([, go]) => go(range));
      reached.forEach((each) => each.load("address"));
      await context.sync();
      same(
        reached.map(({ address }) => address.split("!")[1]),
        ways.map(([, , address]) => address),
      );
    }),

  "a range says where it is, with the name of its sheet in quotes where it needs them": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRangeByIndexes(1, 2, 3, 4);
      sheet.load("name");
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      const cell = sheet.getCell(0, 27);
      cell.load("address");
      await context.sync();
      same(range.address, `'${sheet.name}'!C2:F4`);
      same(cell.address.split("!")[1], "AB1");
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      same([rowIndex, columnIndex, rowCount, columnCount, cellCount], [1, 2, 3, 4, 12]);
    }),

  "ranges that do not meet have a null object as their intersection": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
      await context.sync();
      same(none.isNullObject, true);
    }),

  "an address that is none, or outside the sheet, is refused": async (client) => {
    for (const address of ["A0", "XFE1", "A1048577", "A1:", "A:3", "5", "Q", "not here"])
      await refuses(
        onNewSheet(client, async (context, sheet) => {
          sheet.getRange(address).load("address");
          await context.sync();
        }),
        "InvalidArgument",
      );
  },

  "values keep their kind": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["text", 1.5, true, ""]];
      range.load("values,valueTypes,text,formulas");
      await context.sync();
      same(range.values, [["text", 1.5, true, ""]]);
      same(range.valueTypes, [["String", "Double", "Boolean", "Empty"]]);
      same(range.text, [["text", "1.5", "TRUE", ""]]);
      same(range.formulas, [["text", 1.5, true, ""]]);
    }),

  "a text is taken as if it were typed": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:G1");
      range.values = [["00123", "1,250", "45%", "true", "2018-12-31", "'007", "12 Main St"]];
      range.load("values");
      await context.sync();
      same(range.values, [[123, 1250, 0.45, true, 43465, "007", "12 Main St"]]);
    }),

  "a text in a cell formatted as text stays as it is": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["00123", "=1+1"]];
      range.load("values,numberFormat");
      await context.sync();
      same(range.values, [["00123", "=1+1"]]);
      same(range.numberFormat, [["@", "@"]]);
    }),

  "a formula is kept in English and gives a value": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values,formulas");
      await context.sync();
      same([range.values, range.formulas], [[[2]], [["=1+1"]]]);
    }),

  "a formula is read and written relative to its cell": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("C3");
      range.formulas = [["=B3*$A$1+SUM(A1:B2)"]];
      sheet.getRange("D4").formulasR1C1 = [["=RC[-1]*R1C1"]];
      range.load("formulasR1C1");
      const other = sheet.getRange("D4");
      other.load("formulas");
      await context.sync();
      same(range.formulasR1C1, [["=RC[-1]*R1C1+SUM(R[-2]C[-2]:R[-1]C[-1])"]]);
      same(other.formulas, [["=C4*$A$1"]]);
    }),

  "an array spills, and the range says over which cells": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const cell = sheet.getRange("B2");
      cell.formulas = [["=SEQUENCE(3,2)"]];
      await context.sync();
      const spilled = cell.getSpillingToRangeOrNullObject();
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      cell.load("hasSpill");
      spilled.load("address,values");
      await context.sync();
      same(spilled.address.split("!")[1], "B2:C4");
      same(spilled.values, [[1, 2], [3, 4], [5, 6]]); // oxfmt-ignore
      same([cell.hasSpill, none.isNullObject], [true, true]);
    }),

  "null leaves a cell as it is and an empty text clears it": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      same(range.values, [[1, "", 4]]);
    }),

  "one value is given to all cells": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as never;
      range.numberFormat = "0.0" as never;
      range.load("values,numberFormat");
      await context.sync();
      same(range.values, [["x", "x"], ["x", "x"]]); // oxfmt-ignore
      same(range.numberFormat, [["0.0", "0.0"], ["0.0", "0.0"]]); // oxfmt-ignore
    }),

  "an array of another shape is refused": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.getRange("A1:A3").values = [[1], [2]];
        await context.sync();
      }),
      "InvalidArgument",
      "Range.values",
    ),

  "whole columns have no values and take none": async (client) => {
    await onNewSheet(client, async (context, sheet) => {
      const column = sheet.getRange("A:A");
      column.load("values,rowCount,isEntireColumn");
      await context.sync();
      same([column.values, column.rowCount, column.isEntireColumn], [null, 1_048_576, true]);
    });
    await refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.getRange("A:A").values = [[1]];
        await context.sync();
      }),
      "InvalidArgument",
    );
  },

  "the used range is where something is": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      same(none.isNullObject, true);
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]]; // oxfmt-ignore
      const used = sheet.getUsedRange(true);
      const inColumn = sheet.getRange("C:C").getUsedRangeOrNullObject(true);
      used.load("address");
      inColumn.load("address");
      await context.sync();
      same(
        [used.address, inColumn.address].map((each) => each.split("!")[1]),
        ["B2:C3", "C2:C3"],
      );
    }),

  "contents, formats or everything is cleared": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      range.load("values");
      const fonts = [0, 1, 2].map((row) => range.getCell(row, 0).format.font);
      fonts.forEach((font) => font.load("bold"));
      await context.sync();
      same(range.values, [[""], [2], [""]]);
      same(
        fonts.map(({ bold }) => bold),
        [true, false, false],
      );
    }),

  "cells are inserted and deleted, and others move": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:B3");
      range.values = [[1, "a"], [2, "b"], [3, "c"]]; // oxfmt-ignore
      sheet.getRange("A2").insert("Down");
      sheet.getRange("1:1").delete("Up");
      const now = sheet.getRange("A1:B3");
      now.load("values");
      await context.sync();
      same(now.values, [["", "b"], [2, "c"], [3, ""]]); // oxfmt-ignore
    }),

  "values, formats or both are copied": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [["=1+1", "b"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2").copyFrom("A1:B1", "Values");
      sheet.getRange("A3").copyFrom("A1:B1", "Formats");
      sheet.getRange("A4:B5").copyFrom("A1:B1");
      const range = sheet.getRange("A2:B5");
      range.load("formulas");
      const fonts = ["A2", "A3", "A5"].map((address) => sheet.getRange(address).format.font);
      fonts.forEach((font) => font.load("bold"));
      await context.sync();
      same(range.formulas, [[2, "b"], ["", ""], ["=1+1", "b"], ["=1+1", "b"]]); // oxfmt-ignore
      same(
        fonts.map(({ bold }) => bold),
        [false, true, true],
      );
    }),

  "rows and columns are hidden": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      range.load("rowHidden,columnHidden");
      await context.sync();
      same([range.rowHidden, range.columnHidden], [true, null]);
    }),

  "the selected range and the active cell are what was selected": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      same(
        [selected, cell].map(({ address }) => address.split("!")[1]),
        ["B2:C4", "B2"],
      );
    }),
};
