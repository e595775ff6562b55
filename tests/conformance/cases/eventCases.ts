import { eventually, same } from "../claims";
import type { Cases } from "../Client";
import { onNewSheet } from "../onNewSheet";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** What the add-in is told of, and until when. */
export const eventCases: Cases = {
  "a change by a person is told, with its cells and its sheet": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: Excel.WorksheetChangedEventArgs[] = [];
      sheet.load("id");
      const handler = context.workbook.worksheets.onChanged.add(
        async (event) => void told.push(event),
      );
      await context.sync();
      client.host.grid.cells.write(sheet.id, cell(4, 4), [[{ value: "x" }]]);
      await eventually(() => told.length > 0, "a change");
      const [event] = told;
      same(
        [event?.address, event?.worksheetId, event?.changeType],
        ["E5", sheet.id, "RangeEdited"],
      );
      same(event?.source, "Local");
      handler.remove();
      await context.sync();
    }),

  "a sheet tells only of itself": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: string[] = [];
      const other = context.workbook.worksheets.add();
      [sheet, other].forEach((each) => each.load("id"));
      const handler = sheet.onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
      client.host.grid.cells.write(other.id, cell(0, 0), [[{ value: 1 }]]);
      client.host.grid.cells.write(sheet.id, cell(1, 1), [[{ value: 1 }]]);
      await eventually(() => told.length > 0, "a change");
      same(told, ["B2"]);
      handler.remove();
      await context.sync();
    }),

  "a handler that was removed is not told any more": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: string[] = [];
      sheet.load("id");
      const handler = sheet.onChanged.add(async ({ address }) => void told.push(address));
      const second: string[] = [];
      const other = context.workbook.worksheets.onChanged.add(
        async ({ address }) => void second.push(address),
      );
      await context.sync();
      handler.remove();
      await context.sync();
      client.host.grid.cells.write(sheet.id, cell(0, 0), [[{ value: 1 }]]);
      await eventually(() => second.length > 0, "the change told to the other handler");
      same(told, []);
      other.remove();
      await context.sync();
    }),

  "a selection is told to the sheets and to the workbook": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: string[] = [];
      let ofWorkbook = 0;
      const { workbook } = context;
      sheet.load("id");
      const handler = workbook.worksheets.onSelectionChanged.add(
        async ({ address }) => void told.push(address),
      );
      workbook.onSelectionChanged.add(async () => void ofWorkbook++);
      await context.sync();
      client.host.grid.view.select(sheet.id, { row: 2, column: 1, rows: 2, columns: 1 });
      await eventually(() => told.includes("B3:B4") && ofWorkbook > 0, "a selection");
      handler.remove();
      await context.sync();
    }),

  "an activated sheet is told": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: string[] = [];
      sheet.load("id");
      const handler = context.workbook.worksheets.onActivated.add(
        async ({ worksheetId }) => void told.push(worksheetId),
      );
      await context.sync();
      sheet.activate();
      await context.sync();
      await eventually(() => told.includes(sheet.id), "an activation");
      handler.remove();
      await context.sync();
    }),

  "a table tells of the changed cells that are its own": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: Excel.TableChangedEventArgs[] = [];
      const table = sheet.tables.add("A1:B3", true);
      table.load("id");
      const handler = table.onChanged.add(async (event) => void told.push(event));
      await context.sync();
      sheet.getRange("B2:C9").values = Array.from({ length: 8 }, () => [1, 2]);
      await context.sync();
      await eventually(() => told.length > 0, "a change of the table");
      same([told[0]?.address, told[0]?.tableId], ["B2:B3", table.id]);
      handler.remove();
      await context.sync();
    }),

  "a change by the add-in is told as one of its own": (client) =>
    onNewSheet(client, async (context, sheet) => {
      const told: string[] = [];
      const handler = sheet.onChanged.add(
        async ({ triggerSource }) => void told.push(triggerSource),
      );
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await eventually(() => told.length > 0, "a change");
      same(told, ["ThisLocalAddin"]);
      handler.remove();
      await context.sync();
    }),
};
