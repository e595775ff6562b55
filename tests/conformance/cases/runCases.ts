import { eventually, refuses, same } from "../claims";
import type { Cases } from "../Client";
import { newName, onNewSheet } from "../onNewSheet";

/** Runs of an add-in: what reaches the host, what a failure leaves, what undo takes back, and the limits. */
export const runCases: Cases = {
  "a member that is not supported is named": async (client) => {
    const attempts: readonly (readonly [string, (range: Excel.Range) => unknown])[] = [
      ["Range.merge", (range) => range.merge()],
      ["Range.hyperlink", (range) => range.load("hyperlink")],
      ["Range.sort", (range) => range.sort.apply([{ key: 0 }])],
      ["Worksheet.comments", (range) => range.worksheet.comments.add("A1", "text")],
      ["RangeBorderCollection.getItem(DiagonalUp)", ({ format }) => format.borders.getItem("DiagonalUp").load("style")], // oxfmt-ignore
    ];
    for (const [location, attempt] of attempts)
      await refuses(
        onNewSheet(client, async (context, sheet) => {
          attempt(sheet.getRange("A1:B2"));
          await context.sync();
        }),
        "ApiNotFound",
        location,
      );
  },

  "what was not loaded cannot be read": (client) =>
    refuses(
      onNewSheet(client, async (context, sheet) => {
        const range = sheet.getRange("A1");
        await context.sync();
        return range.values;
      }),
      "PropertyNotLoaded",
    ),

  "a failure ends its batch: what was before it stays, what comes after is not done": async (
    client,
  ) => {
    const name = newName();
    await refuses(
      client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2").merge();
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      }),
      "ApiNotFound",
    );
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange("A1:A3");
      range.load("values");
      await context.sync();
      same(range.values, [["before"], [""], [""]]);
    });
  },

  "one sync is one request": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const counts: number[] = [];
      for (let times = 0; times < 3; times++) {
        const before = client.host.server.requestCount;
        for (let row = 0; row < 50; row++) sheet.getCell(row, 0).values = [[row + times]];
        await context.sync();
        await context.sync();
        counts.push(client.host.server.requestCount - before);
      }
      // A pane beside, which reads what has changed, may ask once in between.
      same(Math.min(...counts), 1);
    }),

  "objects live from sync to sync, and nothing is held after the run": async (client) => {
    await onNewSheet(client, async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [[1, 2], [3, 4]]; // oxfmt-ignore
      await context.sync();
      const cell = range.getCell(1, 1);
      cell.load("values");
      await context.sync();
      cell.values = [[5]];
      range.load("values");
      await context.sync();
      same(range.values, [[1, 2], [3, 5]]); // oxfmt-ignore
    });
    await eventually(() => client.host.server.keptCount === 0, "everything is let go");
  },

  "2,500 rows of 15 columns are written and read": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const values = Array.from({ length: 2500 }, (_, row) =>
        Array.from({ length: 15 }, (_, column) => row * 15 + column),
      );
      const range = sheet.getRangeByIndexes(0, 0, 2500, 15);
      range.values = values;
      range.load("values");
      await context.sync();
      same(range.values, values);
    }),

  "a request over 5 MB is refused, and nothing of it is done": async (client) => {
    const name = newName();
    await refuses(
      client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => ["x".repeat(100_000)]);
        await context.sync();
      }),
      "RequestPayloadSizeLimitExceeded",
    );
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      same(sheet.isNullObject, true);
    });
  },

  "one run is one step of undo": async (client) => {
    const { grid, server } = client.host;
    const sheetId = await onNewSheet(client, async (context, sheet) => {
      sheet.load("id");
      sheet.getRange("A1").values = [["before"]];
      await context.sync();
      return sheet.id;
    });
    await client.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.getRange("A1").values = [["first"]];
      await context.sync();
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    });
    server.undo.finish();
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    await grid.undo();
    same(grid.cells.values(sheetId, area), [["before"], [""]]);
    await grid.redo();
    same(grid.cells.values(sheetId, area), [["first"], ["second"]]);
  },

  "while a person edits a cell, a run is refused, or waits where it says so": async (client) => {
    const { editing } = client.host.server;
    editing.set(true);
    const work = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getCount();
      return context.sync();
    };
    await refuses(client.Excel.run(work), "InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = client.Excel.run({ delayForCellEdit: true }, work).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    same(isDone, false);
    editing.set(false);
    await waiting;
  },
};
