import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { onNewSheet } from "../onNewSheet";

/** A rectangle with a number and a text box, side by side. */
function twoShapes(sheet: Excel.Worksheet): readonly [Excel.Shape, Excel.Shape] {
  const rectangle = sheet.shapes.addGeometricShape("Rectangle");
  rectangle.set({ left: 10, top: 20, width: 30, height: 40, name: "Tile" });
  rectangle.fill.setSolidColor("#1C9099");
  rectangle.lineFormat.set({ color: "#8C8C8C", weight: 0.5 });
  rectangle.textFrame.textRange.text = "12";
  rectangle.textFrame.textRange.font.set({ size: 8, color: "#000000", bold: true });
  rectangle.textFrame.set({ horizontalAlignment: "Center", verticalAlignment: "Middle" });
  const text = sheet.shapes.addTextBox("Nelson,\nTairāwhiti");
  text.set({ left: 50, top: 30, width: 100, height: 20 });
  text.fill.clear();
  text.lineFormat.visible = false;
  text.textFrame.set({ horizontalAlignment: "Right", leftMargin: 0, topMargin: 0 });
  return [rectangle, text];
}

/** Shapes. */
export const shapeCases: Cases = {
  "a rectangle has a place, a look and a number": (client) =>
    onNewSheet(client, async (context, sheet) => {
      twoShapes(sheet);
      await context.sync();
      const found = sheet.shapes.getItem("Tile");
      found.load("name,type,left,top,width,height,fill/foregroundColor");
      found.lineFormat.load("color,weight,visible");
      const { textFrame } = found;
      textFrame.load("horizontalAlignment,verticalAlignment,textRange/text");
      textFrame.textRange.font.load("size,color,bold");
      await context.sync();
      same([found.name, found.type], ["Tile", "GeometricShape"]);
      same([found.left, found.top, found.width, found.height], [10, 20, 30, 40]);
      same(found.fill.foregroundColor, "#1C9099");
      same(found.lineFormat.toJSON(), { color: "#8C8C8C", visible: true, weight: 0.5 });
      same([textFrame.horizontalAlignment, textFrame.verticalAlignment], ["Center", "Middle"]);
      same(textFrame.textRange.text, "12");
      const { size, color, bold } = textFrame.textRange.font;
      same([size, color, bold], [8, "#000000", true]);
    }),

  "a text box has lines": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const [, text] = twoShapes(sheet);
      text.textFrame.load("horizontalAlignment,textRange/text");
      text.lineFormat.load("visible");
      await context.sync();
      same(text.textFrame.textRange.text, "Nelson,\nTairāwhiti");
      same([text.textFrame.horizontalAlignment, text.lineFormat.visible], ["Right", false]);
    }),

  "a group takes the place of its parts, and has words": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const group = sheet.shapes.addGroup([...twoShapes(sheet)]);
      group.name = "LSC map";
      group.altTextDescription = "What the map shows";
      group.load("type,left,top,width,height,altTextDescription");
      sheet.shapes.load("items/name");
      const count = sheet.shapes.getCount();
      await context.sync();
      same([group.type, group.altTextDescription], ["Group", "What the map shows"]);
      same([group.left, group.top, group.width, group.height], [10, 20, 140, 40]);
      same([sheet.shapes.items.map(({ name }) => name), count.value], [["LSC map"], 1]);
    }),

  "a shape is moved, found by its id and deleted": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const group = sheet.shapes.addGroup([...twoShapes(sheet)]);
      group.load("id");
      await context.sync();
      const found = sheet.shapes.getItem(group.id);
      found.set({ left: 300, width: 280 });
      found.load("left,width,height");
      await context.sync();
      same([found.left, found.width, found.height], [300, 280, 40]);
      found.delete();
      const count = sheet.shapes.getCount();
      await context.sync();
      same(count.value, 0);
    }),

  "a range says where it lies": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A:F").format.columnWidth = 60;
      sheet.getRange("1:9").format.rowHeight = 30;
      const range = sheet.getRange("C3:D4").load("left,top");
      await context.sync();
      same([range.left, range.top], [120, 60]);
    }),

  "a shape that is not there is not found, and none is smaller than nothing": async (client) => {
    await refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.shapes.getItem("Tile").delete();
        await context.sync();
      }),
      "ItemNotFound",
    );
    await refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.shapes.addTextBox("A").width = 0;
        await context.sync();
      }),
      "InvalidArgument",
      "Shape.width",
    );
  },

  "a kind of shape that is not supported is named": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.shapes.addGeometricShape("Heart");
        await context.sync();
      }),
      "ApiNotFound",
      "ShapeCollection.addGeometricShape(Heart)",
    ),
};
