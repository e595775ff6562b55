import { refuses, same } from "../claims";
import type { Cases } from "../Client";
import { onNewSheet } from "../onNewSheet";

/** What holds for a sheet as a whole: print, frozen rows, protection; and for the workbook. */
export const pageCases: Cases = {
  "rows and columns are frozen, and let go": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { freezePanes } = sheet;
      const where: (string | undefined)[] = [];
      for (const freeze of [
        () => freezePanes.freezeRows(5),
        () => freezePanes.freezeColumns(2),
        () => freezePanes.freezeAt("A1:B5"),
      ]) {
        freeze();
        const location = freezePanes.getLocationOrNullObject();
        location.load("address");
        await context.sync();
        where.push(location.address.split("!")[1]);
      }
      same(where, ["1:5", "A:B", "A1:B5"]);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      same(none.isNullObject, true);
    }),

  "a sheet is set up for print": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.setPrintArea("A1:F20");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "LSC";
      await context.sync();
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load("address");
      pageLayout.load("orientation,paperSize,zoom");
      const texts = pageLayout.headersFooters.defaultForAllPages;
      texts.load("centerFooter,leftHeader,rightFooter");
      await context.sync();
      same([pageLayout.orientation, pageLayout.paperSize], ["Landscape", "A4"]);
      same(pageLayout.zoom, { horizontalFitToPages: 1, verticalFitToPages: 0 });
      same(rows.address.split("!")[1], "4:4");
      same([texts.centerFooter, texts.leftHeader, texts.rightFooter], ["Page &P of &N", "LSC", ""]);
    }),

  "a protected sheet takes values only where cells are not locked": async (client) => {
    await onNewSheet(client, async (context, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "word");
      sheet.getRange("B1").values = [["allowed"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.protection.load("protected,options");
      await context.sync();
      same([sheet.protection.protected, sheet.protection.options.allowFormatCells], [true, true]);
      same(sheet.protection.options.allowInsertRows, false);
      await refuses(setAndSync(context, sheet.getRange("A1:B1")), "AccessDenied", "Range.values");
      sheet.protection.unprotect("wrong");
      await refuses(context.sync(), "AccessDenied", "WorksheetProtection.unprotect");
      sheet.protection.unprotect("word");
      sheet.getRange("A1").values = [["free"]];
      await context.sync();
    });
  },

  "a protected sheet refuses looks, rules, tables, rows and charts": async (client) => {
    const attempts: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
      ["RangeFill.color", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
      ["DataValidation.clear", (sheet) => sheet.getRange("A1").dataValidation.clear()],
      ["TableCollection.add", (sheet) => void sheet.tables.add("A1:B2", true)],
      ["Range.insert", (sheet) => void sheet.getRange("1:1").insert("Down")],
      ["Range.clear", (sheet) => sheet.getRange("A1").clear()],
      ["RangeFormat.columnWidth", (sheet) => (sheet.getRange("A1").format.columnWidth = 9)],
      ["ChartCollection.add", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
    ];
    for (const [location, attempt] of attempts)
      await refuses(
        onNewSheet(client, async (context, sheet) => {
          sheet.protection.protect();
          attempt(sheet);
          await context.sync();
        }),
        "AccessDenied",
        location,
      );
  },

  "facts about the workbook and settings of the add-in are kept": ({ Excel }) =>
    Excel.run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.title = "Allocation";
      settings.add("LSC", { version: 1 });
      await context.sync();
      properties.load("title");
      const setting = settings.getItem("LSC");
      setting.load("value");
      await context.sync();
      same([properties.title, setting.value], ["Allocation", { version: 1 }]);
      setting.delete();
      const gone = settings.getItemOrNullObject("LSC");
      await context.sync();
      same(gone.isNullObject, true);
    }),

  "the application calculates by itself and may be told to wait": ({ Excel }) =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.load("calculationMode");
      await context.sync();
      same(application.calculationMode, "Automatic");
    }),
};

async function setAndSync(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.values = [["refused", "refused"]];
  await context.sync();
}
