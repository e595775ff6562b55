import { refuses, same } from "../claims";
import type { Cases, Client } from "../Client";
import { onNewSheet } from "../onNewSheet";

/** Runs work on a sheet with cells fit for a chart. */
const onChartSheet = (
  client: Client,
  work: (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    range: Excel.Range,
  ) => Promise<void>,
): Promise<void> =>
  onNewSheet(client, async (context, sheet) => {
    const range = sheet.getRange("A1:C3");
    range.values = [["Region", "Roles", "Schools"], ["North", 12, 30], ["South", 8, 25]]; // oxfmt-ignore
    await work(context, sheet, range);
  });

/** Charts. */
export const chartCases: Cases = {
  "a chart has a name, a title, axes, a legend and a place": (client) =>
    onChartSheet(client, async (context, sheet, range) => {
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.name = "LSC";
      chart.title.text = "Roles by region";
      chart.axes.valueAxis.title.text = "Roles";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.visible = false;
      await context.sync();
      const found = sheet.charts.getItem("LSC");
      found.set({ left: 10, top: 20, width: 300, height: 200 });
      found.load("name,chartType,left,top,width,height,title/text,title/visible,legend/visible");
      found.axes.valueAxis.title.load("text,visible");
      found.axes.categoryAxis.load("reversePlotOrder");
      await context.sync();
      same([found.name, found.chartType], ["LSC", "ColumnClustered"]);
      same([found.left, found.top, found.width, found.height], [10, 20, 300, 200]);
      same([found.title.text, found.title.visible], ["Roles by region", true]);
      same([found.axes.valueAxis.title.text, found.axes.valueAxis.title.visible], ["Roles", true]);
      same([found.legend.visible, found.axes.categoryAxis.reversePlotOrder], [false, true]);
    }),

  "the axis of the numbers has a format": (client) =>
    onChartSheet(client, async (context, sheet, range) => {
      const chart = sheet.charts.add("ColumnStacked", range, "Columns");
      chart.axes.valueAxis.numberFormat = "$#,##0";
      chart.series.getItemAt(0).format.fill.clear();
      await context.sync();
      chart.axes.valueAxis.load("numberFormat");
      await context.sync();
      same(chart.axes.valueAxis.numberFormat, "$#,##0");
    }),

  "series come from the columns, named by their headings": (client) =>
    onChartSheet(client, async (context, sheet, range) => {
      const chart = sheet.charts.add("BarClustered", range, "Columns");
      await context.sync();
      chart.series.load("items/name,items/gapWidth");
      await context.sync();
      same(
        chart.series.items.map(({ name }) => name),
        ["Roles", "Schools"],
      );
      const [first] = chart.series.items;
      first!.gapWidth = 50;
      first!.format.fill.setSolidColor("#0B5C57");
      chart.series.getItemAt(1).delete();
      const count = chart.series.getCount();
      chart.series.load("items/gapWidth");
      await context.sync();
      same([count.value, chart.series.items[0]?.gapWidth], [1, 50]);
    }),

  "a series is added with values and categories of its own": (client) =>
    onChartSheet(client, async (context, sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns");
      const series = chart.series.add("More");
      series.setValues(sheet.getRange("C2:C3"));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      chart.series.load("items/name");
      await context.sync();
      same(
        chart.series.items.map(({ name }) => name),
        ["Roles", "More"],
      );
    }),

  "a series can be a line over the columns": (client) =>
    onChartSheet(client, async (context, sheet, range) => {
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      const line = chart.series.getItemAt(1);
      line.chartType = "Line";
      line.markerStyle = "None";
      line.format.line.color = "#E69F00";
      line.format.line.weight = 2.25;
      await context.sync();
      chart.load("chartType");
      chart.series.load("items/chartType,items/markerStyle");
      line.format.line.load("color,weight");
      await context.sync();
      same(
        [chart.chartType, ...chart.series.items.map(({ chartType }) => chartType)],
        ["ColumnClustered", "ColumnClustered", "Line"],
      );
      same(chart.series.items[1]?.markerStyle, "None");
      same([line.format.line.color, line.format.line.weight], ["#E69F00", 2.25]);
      line.format.line.clear();
      await context.sync();
    }),

  "a chart lies over the cells it is given": (client) =>
    onChartSheet(client, async (context, sheet, range) => {
      const chart = sheet.charts.add("ColumnClustered", range);
      sheet.getRange("A:F").format.columnWidth = 60;
      sheet.getRange("1:9").format.rowHeight = 30;
      chart.setPosition("B3", "C5");
      chart.load("left,top,width,height");
      await context.sync();
      same([chart.left, chart.top, chart.width, chart.height], [60, 60, 120, 90]);
    }),

  "a chart is deleted": (client) =>
    onChartSheet(client, async (context, sheet, range) => {
      const chart = sheet.charts.add("ColumnClustered", range);
      chart.load("name");
      await context.sync();
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject(chart.name);
      sheet.charts.load("items/name");
      await context.sync();
      same([gone.isNullObject, sheet.charts.items.length], [true, 0]);
    }),

  "a member of a chart that is not supported is named": (client) =>
    refuses(
      onChartSheet(client, async (context, sheet, range) => {
        sheet.charts.add("ColumnClustered", range).setData(range);
        await context.sync();
      }),
      "ApiNotFound",
      "Chart.setData",
    ),
};
