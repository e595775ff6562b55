import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { onNewSheet } from "../onNewSheet";

/** The look of cells. */
export const lookCases: Cases = {
  "fonts, fills and alignments are kept": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#fff2cc";
      const font = { bold: true, italic: true, color: "#0b5c57", size: 14, name: "Arial" };
      format.font.set({ ...font, underline: "Single" });
      format.set({ wrapText: true, horizontalAlignment: "Right", verticalAlignment: "Top" });
      format.indentLevel = 2;
      format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,fill/color");
      format.font.load("bold,italic,color,size,name,underline");
      await context.sync();
      const { wrapText, horizontalAlignment, verticalAlignment, indentLevel } = format;
      same(
        [wrapText, horizontalAlignment, verticalAlignment, indentLevel],
        [true, "Right", "Top", 2],
      );
      same(format.fill.color, "#FFF2CC");
      const { bold, italic, color, size, name, underline } = format.font;
      same([bold, italic, color, size, name], [true, true, "#0B5C57", 14, "Arial"]);
      same(underline, "Single");
    }),

  "a look leaves a formula as it is": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.format.font.bold = true;
      range.numberFormat = [["0.0"]];
      range.load("formulas,values");
      await context.sync();
      same([range.formulas, range.values], [[["=1+1"]], [[2]]]);
    }),

  "a look that differs from cell to cell reads as null": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const { format } = sheet.getRange("A1:B1");
      format.load("font/bold,wrapText");
      await context.sync();
      same([format.font.bold, format.wrapText], [null, false]);
    }),

  "a fill is white where there is none, and can be taken away": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "red";
      fill.clear();
      fill.load("color");
      await context.sync();
      same(fill.color, "#FFFFFF");
    }),

  "a colour that is none is refused": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.getRange("A1").format.fill.color = "#12345";
        await context.sync();
      }),
      "InvalidArgument",
      "RangeFill.color",
    ),

  "a whole column has a look, also where cells come later": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("B:B").format.font.italic = true;
      sheet.getRange("B9").values = [["later"]];
      const { font } = sheet.getRange("B9").format;
      font.load("italic");
      await context.sync();
      same(font.italic, true);
    }),

  "a cell style gives a look and keeps its name": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.style = "Input";
      range.load("style,format/fill/color");
      await context.sync();
      same([range.style, range.format.fill.color === "#FFFFFF"], ["Input", false]);
    }),

  "a cell style that is not there is refused": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.getRange("A1").style = "No such style";
        await context.sync();
      }),
      "InvalidArgument",
      "Range.style",
    ),

  "lines are drawn around cells and between them": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.set({ style: "Continuous", weight: "Medium", color: "#0B5C57" });
      borders.getItem("InsideVertical").style = "Dash";
      bottom.load("style,weight,color");
      const top = borders.getItem("EdgeTop");
      top.load("style");
      const inside = borders.getItem("InsideVertical");
      inside.load("style");
      await context.sync();
      same([bottom.style, bottom.weight, bottom.color], ["Continuous", "Medium", "#0B5C57"]);
      same([top.style, inside.style], ["None", "Dash"]);
    }),

  "widths and heights are in points": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { format } = sheet.getRange("B2:C3");
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.load("columnWidth,rowHeight");
      const mixed = sheet.getRange("A1:B1").format;
      mixed.load("columnWidth");
      await context.sync();
      same([format.columnWidth, format.rowHeight, mixed.columnWidth], [90, 30, null]);
    }),

  "columns are fitted to what is in them": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["x", "a text that is much longer than the other"]];
      const [short, long] = ["A:A", "B:B"].map((address) => sheet.getRange(address).format);
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("1:1").format.autofitRows();
      short!.load("columnWidth");
      long!.load("columnWidth");
      await context.sync();
      same(short!.columnWidth < long!.columnWidth, true);
    }),
};
