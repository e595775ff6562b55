import { openXlsx as hucreOpen } from "hucre/xlsx";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import type { SheetContent, SheetDescription } from "../../../src/sheets/description";
import { readFields } from "../../../src/sheets/readFields";
import { readRows } from "../../../src/sheets/readRows";
import { opened, tableIn, valueOf } from "./opened";
import { texts } from "./unzip";

interface Item {
  readonly item?: string;
  readonly amount?: number;
  readonly on?: string;
  readonly double?: number;
}

const items: SheetDescription<Item> = {
  table: "Items",
  sheet: "All items",
  title: "Items",
  purpose: "Things with amounts.",
  isProtected: true,
  fields: [
    { key: "by", heading: "Made by", kind: "text", input: true },
    {
      key: "sum",
      heading: "Sum",
      kind: "whole",
      formula: (at) => `SUM(${at.column("amount")})`,
      highlights: [{ kind: "differs", value: 0, fill: "FCE4D6" }],
    },
  ],
  columns: [
    { key: "item", heading: "Item", kind: "text", width: 12 },
    { key: "amount", heading: "Amount", kind: "whole", input: true, width: 12 },
    {
      key: "on",
      heading: "On",
      kind: "day",
      input: true,
      mayBeBlank: true,
      earliest: "2019-04-01",
      latest: "2019-07-31",
      width: 12,
    },
    {
      key: "double",
      heading: "Double",
      kind: "whole",
      mayBeBlank: true,
      width: 12,
      formula: (at) => `2*${at.cell("amount")}+0*${at.field("sum")}`,
    },
  ],
  highlights: [{ kind: "differs", column: "double", value: 10, fill: "FCE4D6" }],
};

const content = (rows: readonly Item[]): SheetContent<Item> => ({
  description: items,
  lines: ["Made up."],
  fields: { by: "Aroha", sum: rows.reduce((sum, { amount = 0 }) => sum + amount, 0) },
  rows: rows.map((row) => ({ ...row, double: 2 * (row.amount ?? 0) })),
  cells: [{ row: 0, key: "item", kind: "text", input: true }],
});

const written = async (): Promise<Uint8Array> => {
  const host = newXlsx();
  valueOf(
    await host.writeSheets([
      content([
        { item: "A", amount: 5 },
        { item: "B", amount: 7 },
      ]),
    ]),
  );
  return host.toBytes();
};

const sheetText = async (bytes: Promise<Uint8Array>) =>
  texts(await bytes).get("xl/worksheets/sheet1.xml")!;

test("formulas stand beside the value they had, in cells and over the table", async () => {
  const text = await sheetText(written());
  expect(text).toContain("<f>2*B7+0*$B$4</f><v>10</v>");
  expect(text).toContain("<f>SUM($B$7:$B$8)</f><v>12</v>");
  const book = await hucreOpen(await written());
  expect(book.sheets[0]!.name).toBe("All items");
  expect(book.sheets[0]!.rows[7]).toEqual(["B", 7, null, 14]);
});

test("only the cells to fill are unlocked, and the protection has no password", async () => {
  const text = await sheetText(written());
  expect(text).toMatch(/<sheetProtection sheet="1" objects="1" scenarios="1"[^>]*\/>/);
  expect(text).not.toMatch(/sheetProtection[^>]*password/i);
  const { sheets } = await hucreOpen(await written(), { readStyles: true });
  const unlocked = [...sheets[0]!.cells!]
    .filter(([, { style }]) => style?.protection?.locked === false)
    .map(([place]) => place);
  // Made by; the item of the first row; amounts; days.
  expect(unlocked.sort()).toEqual(["2,1", "6,0", "6,1", "6,2", "7,1", "7,2"]);
});

test("what may be typed is limited to the days of the column", async () => {
  const text = await sheetText(written());
  expect(text).toContain('type="date" operator="between"');
  expect(text).toContain("This must be a date from 1 Apr 2019 to 31 Jul 2019.");
});

test("rows and fields are read back; what is calculated is not", async () => {
  const raw = (await tableIn(await opened(await written()), items))!;
  expect(valueOf(readFields(items, raw))).toEqual({ by: "Aroha" });
  expect(valueOf(readRows(items, raw)).rows).toEqual([
    { item: "A", amount: 5 },
    { item: "B", amount: 7 },
  ]);
});

test("written again, the sheet has each rule once and formulas over the new rows", async () => {
  const host = await opened(await written());
  const rows = ["A", "B", "C"].map((item, index) => ({ item, amount: index }));
  valueOf(await host.writeSheets([content(rows)]));
  const text = await sheetText(host.toBytes());
  expect(text.match(/<conditionalFormatting/g)).toHaveLength(2);
  expect(text).toContain("<f>SUM($B$7:$B$9)</f><v>3</v>");
  expect(text.match(/<sheetProtection/g)).toHaveLength(1);
});

test("a hidden sheet is not offered to be shown, and is read all the same", async () => {
  const hidden = { ...items, table: "Hidden", sheet: "Hidden", isHidden: true };
  const host = newXlsx();
  valueOf(
    await host.writeSheets([
      content([{ item: "A" }]),
      { ...content([{ item: "B", amount: 1 }]), description: hidden },
    ]),
  );
  const bytes = await host.toBytes();
  expect(texts(bytes).get("xl/workbook.xml")).toMatch(/name="Hidden"[^>]*state="veryHidden"/);
  expect((await tableIn(await opened(bytes), hidden))!.rows).toHaveLength(1);
});

test("a missing field is a problem that says what to write", () => {
  const raw = {
    sheet: "All items",
    headingRow: 2,
    firstColumn: 1,
    headings: [],
    rows: [],
    above: [["Title", null]],
  };
  const read = readFields(items, raw);
  expect(read).toMatchObject({ ok: false, problems: [{ code: "missing-field" }] });
});
