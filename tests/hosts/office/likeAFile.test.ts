/** @jest-environment jsdom */
import "../../taskpane/browserGlobals";
import { plainFormat, type CellFormat } from "../../../src/workbench/grid/CellFormat";
import type { CellStyle, Sheet } from "hucre";
import type { SheetContent } from "../../../src/sheets/description";
import { policyContent } from "../../../src/sheets/policy";
import { standardValues } from "../../../src/parameters/policyFrom";
import { addressOf } from "../../../src/sheets/rectangle";
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, role, threeRoles } from "./roles";
import { wholeGrid } from "./wholeGrid";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});

/** The same sheet as a file, read by another library than the one that is tested. */
// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows
async function inFile(sheet: SheetContent<any>): Promise<Sheet> {
  const { newXlsx } = await import("../../../src/hosts/xlsx/newXlsx");
  const { readXlsx } = await import("hucre/xlsx");
  const host = newXlsx();
  valueOf(await host.writeSheets([sheet]));
  const { sheets } = await readXlsx(await host.toBytes(), { readStyles: true });
  return sheets.find(({ name }) => name === sheet.description.table)!;
}

/** What can be seen of a cell, by Excel's words. */
type Seen = Partial<Record<keyof CellFormat | "input", unknown>>;

const word = (text: string | undefined, usual: string) =>
  text ? text[0]!.toUpperCase() + text.slice(1) : usual;

function seenInFile(style: CellStyle | undefined, input: unknown): Seen {
  const { font, fill, alignment } = style ?? {};
  const solid = fill?.type === "pattern" ? fill.fgColor?.rgb : undefined;
  return {
    input,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    fontSize: font?.size ?? 11,
    fontColour: `#${font?.color?.rgb?.slice(-6) ?? "000000"}`,
    fill: solid ? `#${solid.slice(-6)}` : "",
    numberFormat: style?.numFmt ?? "General",
    wrap: alignment?.wrapText ?? false,
    horizontal: word(alignment?.horizontal, "General"),
    vertical: word(alignment?.vertical, "Bottom"),
    indent: alignment?.indent ?? 0,
  };
}

function cellsInFile(sheet: Sheet): Record<string, Seen> {
  const cells: Record<string, Seen> = {};
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const style = sheet.cells?.get(`${row},${column}`)?.style;
      const serial = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
      const seen = seenInFile(style, serial ?? "");
      if (JSON.stringify(seen) !== JSON.stringify(seenInFile(undefined, "")))
        cells[addressOf(row + 1, column + 1)] = seen;
    }),
  );
  return cells;
}

function cellsInExcel(name: string): Record<string, Seen> {
  const sheet = wholeGrid(excel.grid).sheets.find((each) => each.name === name)!;
  return Object.fromEntries(
    Object.entries(sheet.cells).flatMap(([address, cell]) => {
      const format = { ...plainFormat, ...(cell as Partial<CellFormat>) };
      const { input } = cell as { readonly input: unknown };
      const { bold, italic, fontSize, fontColour, fill, numberFormat } = format;
      const { wrap, horizontal, vertical, indent } = format;
      const font = { bold, italic, fontSize, fontColour };
      const place = { wrap, horizontal, vertical, indent };
      const seen = { input, ...font, fill, numberFormat, ...place };
      return JSON.stringify(seen) === JSON.stringify(seenInFile(undefined, ""))
        ? []
        : [[address, seen]];
    }),
  );
}

const noughts = content([role("007", 1, { name: "=1+1" }), role("8")]);
const policy = policyContent(standardValues(), ["The standard policy."]);

test.each([
  ["a table with every kind of column", threeRoles],
  ["texts that look like numbers and formulas", noughts],
  ["settings, each cell of its own kind", policy],
])("%s looks in Excel as it does in a file", async (_, sheet) => {
  excel.blank();
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows
  valueOf(await excel.book.writeSheets([sheet as SheetContent<any>]));
  const file = await inFile(sheet);
  expect(cellsInExcel(sheet.description.table)).toEqual(cellsInFile(file));
});

test("columns are as wide and rows as high as in a file", async () => {
  excel.blank();
  valueOf(await excel.book.writeSheets([threeRoles]));
  const file = await inFile(threeRoles);
  const { heights, widths } = wholeGrid(excel.grid).sheets.find(({ name }) => name === "Roles")!;
  const inPoints = file.columns!.map(({ width }) => width! * 5.25);
  expect(Object.values(widths)).toEqual(inPoints);
  expect(Object.keys(heights)).toEqual(["4", "5"]);
});
