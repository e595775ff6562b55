import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { newName, onNewSheet } from "../onNewSheet";

/** Sheets: names, order, whether they are seen, and what is not there. */
export const sheetCases: Cases = {
  "a new sheet is the last one and not the active one": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      const count = worksheets.getCount();
      sheet.load("name,position,visibility,id");
      active.load("id");
      await context.sync();
      same(sheet.position, count.value - 1);
      same(sheet.visibility, "Visible");
      same(sheet.id === active.id, false);
    }),

  "a sheet is found by name in any case and by id": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.load("name,id");
      await context.sync();
      const { worksheets } = context.workbook;
      const found = [worksheets.getItem(sheet.name.toUpperCase()), worksheets.getItem(sheet.id)];
      found.forEach((each) => each.load("id"));
      await context.sync();
      same(
        found.map(({ id }) => id),
        [sheet.id, sheet.id],
      );
    }),

  "sheets are listed with the properties asked for": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { worksheets } = context.workbook;
      sheet.load("name");
      worksheets.load("items/name,items/visibility,items/tabColor");
      await context.sync();
      const last = worksheets.items.at(-1);
      same([last?.name, last?.visibility, last?.tabColor], [sheet.name, "Visible", ""]);
    }),

  "what is not there is a null object, and so is what it leads to": ({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const table = context.workbook.tables.getItemOrNullObject("Nothing");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      same([sheet.isNullObject, table.isNullObject, range.isNullObject], [true, true, true]);
    }),

  "getItem refuses a sheet that is not there": ({ Excel }) =>
    refuses(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
      "ItemNotFound",
    ),

  "a sheet is renamed, coloured, moved and loses its grid lines": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const name = newName();
      Object.assign(sheet, { name, tabColor: "#0b5c57", position: 0, showGridlines: false });
      await context.sync();
      sheet.load("name,tabColor,position,showGridlines");
      await context.sync();
      const { tabColor, position, showGridlines } = sheet;
      same([sheet.name, tabColor, position, showGridlines], [name, "#0B5C57", 0, false]);
    }),

  "a sheet that is hidden or very hidden stays in the list": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.load("visibility,position");
      await context.sync();
      same(sheet.visibility, "VeryHidden");
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      same(visible.value < all.value, true);
    }),

  "a very hidden sheet is not deleted": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        sheet.visibility = "VeryHidden";
        sheet.delete();
        await context.sync();
      }),
      "InvalidOperation",
      "Worksheet.delete",
    ),

  "names of sheets keep Excel's limits": async (client) => {
    const refused = ["", "a".repeat(32), "a/b", "[a]", "a:b", "a?", "a*", "'a", "History"];
    for (const name of refused)
      await refuses(
        onNewSheet(client, async (context, sheet) => {
          sheet.name = name;
          await context.sync();
        }),
        "InvalidArgument",
        "Worksheet.name",
      );
  },

  "a name of a sheet is not given twice": ({ Excel }) => {
    const name = newName();
    return refuses(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        context.workbook.worksheets.add(name.toUpperCase());
        await context.sync();
      }),
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    );
  },

  "a deleted sheet is gone and another is active": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.activate();
      sheet.load("name");
      await context.sync();
      sheet.delete();
      await context.sync();
      const gone = context.workbook.worksheets.getItemOrNullObject(sheet.name);
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      same([gone.isNullObject, active.name === sheet.name], [true, false]);
    }),

  "an activated sheet is the active one": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id");
      active.load("id");
      await context.sync();
      same(active.id, sheet.id);
    }),
};
