import { refuses, same } from "../claims";
import type { Cases, Client } from "../Client";
import { onNewSheet } from "../onNewSheet";

let last = 0;
const newTableName = (): string => `Case${++last}`;

const headings = ["School", "Region", "Students"];
const rows = [
  ["Kea", "North", 120],
  ["Tui", "South", 80],
];

/** Runs work on a table of three columns and two rows that begins at B3. */
const onTable = (
  client: Client,
  work: (
    context: Excel.RequestContext,
    table: Excel.Table,
    sheet: Excel.Worksheet,
  ) => Promise<void>,
): Promise<void> =>
  onNewSheet(client, async (context, sheet) => {
    const range = sheet.getRange("B3:D5");
    range.values = [headings, ...rows];
    const table = sheet.tables.add(range, true);
    table.name = newTableName();
    await work(context, table, sheet);
  });

/** The address without the name of the sheet. */
const local = ({ address }: Excel.Range): string | undefined => address.split("!")[1];

/** Tables. */
export const tableCases: Cases = {
  "a table has a name, a style, a sheet and parts": (client) =>
    onTable(client, async (context, table, sheet) => {
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load("address"));
      sheet.load("id");
      table.load("name,style,showFilterButton,showBandedRows,showTotals,worksheet/id");
      await context.sync();
      same(parts.map(local), ["B3:D5", "B3:D3", "B4:D5"]);
      same([table.style, table.showFilterButton], ["TableStyleMedium2", true]);
      same([table.showBandedRows, table.showTotals], [true, false]);
      same(table.worksheet.id, sheet.id);
      const found = context.workbook.tables.getItemOrNullObject(table.name.toUpperCase());
      found.load("id");
      sheet.tables.load("items/name,items/id");
      await context.sync();
      same(found.id, sheet.tables.items[0]?.id);
      same(sheet.tables.items[0]?.name, table.name);
    }),

  "a table outlives its name, style and buttons": (client) =>
    onTable(client, async (context, table) => {
      await context.sync();
      const name = newTableName();
      table.set({
        name,
        style: "TableStyleLight9",
        showFilterButton: false,
        showBandedRows: false,
      });
      await context.sync();
      table.load("name,style,showFilterButton,showBandedRows");
      await context.sync();
      same([table.name, table.style], [name, "TableStyleLight9"]);
      same([table.showFilterButton, table.showBandedRows], [false, false]);
    }),

  "columns have headings and values": (client) =>
    onTable(client, async (context, table) => {
      table.columns.load("items/name,items/index,items/values");
      const region = table.columns.getItem("region").getDataBodyRange();
      region.load("values");
      const none = table.columns.getItemOrNullObject("Nothing");
      await context.sync();
      same(
        table.columns.items.map(({ name, index }) => [name, index]),
        headings.map((name, index) => [name, index]),
      );
      same(table.columns.items[2]?.values, [["Students"], [120], [80]]);
      same([region.values, none.isNullObject], [[["North"], ["South"]], true]);
    }),

  "a column is added inside and at the end, and one is taken out": (client) =>
    onTable(client, async (context, table, sheet) => {
      sheet.getRange("E3:E5").values = [["beside"], [1], [2]];
      table.columns.add(1, [["Phase"], [1], [2]]);
      table.columns.add(undefined, undefined, "Note");
      await context.sync();
      table.columns.getItem("Region").delete();
      table.columns.load("items/name");
      const range = table.getRange();
      range.load("address,values");
      const beside = sheet.getRange("F3:F5");
      beside.load("values");
      await context.sync();
      same(
        table.columns.items.map(({ name }) => name),
        ["School", "Phase", "Students", "Note"],
      );
      same(local(range), "B3:E5");
      same(range.values[1], ["Kea", 1, 120, ""]);
      same(beside.values[0], ["beside"]);
    }),

  "rows are added, and cells below the table move down": (client) =>
    onTable(client, async (context, table, sheet) => {
      sheet.getRange("B6:B7").values = [["below"], ["further below"]];
      table.rows.add(undefined, [["Moa", "East", 10], ["Weka", "West", 20]]); // oxfmt-ignore
      table.rows.add(0, [["Ruru", "North", 5]]);
      const range = table.getRange();
      range.load("address,values");
      const below = sheet.getRange("B9:B10");
      below.load("values");
      const count = table.rows.getCount();
      await context.sync();
      same([local(range), count.value], ["B3:D8", 5]);
      same(
        range.values.map(([school]) => school),
        ["School", "Ruru", "Kea", "Tui", "Moa", "Weka"],
      );
      same(below.values, [["below"], ["further below"]]);
    }),

  "rows are deleted, and one blank row stays": (client) =>
    onTable(client, async (context, table) => {
      table.rows.add(undefined, [["Moa", "East", 10]]);
      table.rows.deleteRowsAt(0, 2);
      const range = table.getRange();
      range.load("values");
      await context.sync();
      same(range.values, [headings, ["Moa", "East", 10]]);
      table.rows.deleteRowsAt(0, 1);
      const now = table.getRange();
      now.load("values");
      await context.sync();
      same(now.values, [headings, ["", "", ""]]);
    }),

  "a table is resized, and new columns get headings": (client) =>
    onTable(client, async (context, table) => {
      table.resize("B3:E9");
      const range = table.getRange();
      range.load("address");
      table.columns.load("items/name");
      await context.sync();
      same(local(range), "B3:E9");
      same(table.columns.items[3]?.name, "Column4");
    }),

  "a table is not resized off its headings": (client) =>
    refuses(
      onTable(client, async (context, table) => {
        table.resize("B4:D9");
        await context.sync();
      }),
      "InvalidArgument",
      "Table.resize",
    ),

  "a row of totals is shown": (client) =>
    onTable(client, async (context, table) => {
      table.showTotals = true;
      const body = table.getDataBodyRange();
      const totals = table.getTotalRowRange();
      body.load("address");
      totals.load("address");
      await context.sync();
      same([body, totals].map(local), ["B4:D5", "B6:D6"]);
    }),

  "filtered rows are hidden until the filters are cleared": (client) =>
    onTable(client, async (context, table, sheet) => {
      table.columns.getItem("Region").filter.applyValuesFilter(["South"]);
      const [north, south] = ["4:4", "5:5"].map((address) => sheet.getRange(address));
      north!.load("rowHidden");
      south!.load("rowHidden");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      same([north!.rowHidden, south!.rowHidden], [true, false]);
      same(table.autoFilter.isDataFiltered, true);
      table.clearFilters();
      north!.load("rowHidden");
      await context.sync();
      same(north!.rowHidden, false);
    }),

  "headings are made texts, unique and not blank": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A1:D2").values = [["a", "a", "", 2018], [1, 2, 3, 4]]; // oxfmt-ignore
      const table = sheet.tables.add("A1:D2", true);
      const headingRow = table.getHeaderRowRange();
      headingRow.load("values");
      await context.sync();
      same(headingRow.values, [["a", "a2", "Column3", "2018"]]);
    }),

  "a table without headings gets a row of them": (client) =>
    onNewSheet(client, async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; // oxfmt-ignore
      const range = sheet.tables.add("A1:B2", false).getRange();
      range.load("address,values");
      await context.sync();
      same(local(range), "A1:B3");
      same(range.values, [["Column1", "Column2"], [1, 2], [3, 4]]); // oxfmt-ignore
    }),

  "a table does not lie over another": (client) =>
    refuses(
      onTable(client, async (context, _table, sheet) => {
        sheet.tables.add("D5:F9", true);
        await context.sync();
      }),
      "InvalidOperation",
      "TableCollection.add",
    ),

  "a name of a table is not given twice, and keeps Excel's rules": async (client) => {
    for (const name of ["A1", "two words", "", "1st"])
      await refuses(
        onTable(client, async (context, table) => {
          table.name = name;
          await context.sync();
        }),
        "InvalidArgument",
        "Table.name",
      );
    await refuses(
      onTable(client, async (context, table, sheet) => {
        const other = sheet.tables.add("G1:H2", true);
        table.load("name");
        await context.sync();
        other.name = table.name.toLowerCase();
        await context.sync();
      }),
      "InvalidArgument",
      "Table.name",
    );
  },

  "a table becomes cells, or goes with its cells": (client) =>
    onTable(client, async (context, table, sheet) => {
      const range = table.convertToRange();
      range.load("values");
      await context.sync();
      same(range.values[0], headings);
      const other = sheet.tables.add("B3:D5", true);
      await context.sync();
      other.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.tables.load("items");
      await context.sync();
      same([used.isNullObject, sheet.tables.items.length], [true, 0]);
    }),

  "a range knows the tables that lie over it": (client) =>
    onTable(client, async (context, table, sheet) => {
      const [wholly, partly] = [
        sheet.getRange("B4").getTables(true),
        sheet.getRange("B4").getTables(false),
      ];
      wholly.load("items/name");
      partly.load("items/name");
      table.load("name");
      await context.sync();
      same(wholly.items.length, 0);
      same(
        partly.items.map(({ name }) => name),
        [table.name],
      );
    }),

  "cells of only some columns of a table are not moved": (client) =>
    refuses(
      onTable(client, async (context, _table, sheet) => {
        sheet.getRange("B1:C1").insert("Down");
        await context.sync();
      }),
      "InvalidOperation",
      "Range.insert",
    ),
};
