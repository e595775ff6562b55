import type { ICellData } from "@univerjs/core";
import { success } from "../../../src/domain/result";
import { Parts } from "../../../src/hosts/xlsx/package/parts";
import { newBook } from "../../../src/workbench/file/newBook";
import { openBook, openSoundBook, type OpenedBook } from "../../../src/workbench/file/openBook";
import { saveBook } from "../../../src/workbench/file/saveBook";
import type { StandingBook } from "../../../src/workbench/file/StandingBook";
import { exampleWorkbook } from "../../../src/workbench/file/exampleWorkbook";
import { plainSheet, savable, standing } from "./standing";

type Cells = Record<number, Record<number, ICellData>>;

async function opened(bytes: Uint8Array): Promise<OpenedBook> {
  const result = await openSoundBook(bytes, "book.xlsx");
  if (!result.ok) throw new Error(result.problems[0]?.sentence);
  return result.value;
}

/** A new book with these cells on its sheet, saved and opened again. */
async function savedWith(
  cellData: Cells,
  change: (now: StandingBook) => StandingBook = (now) => now,
  options = {},
): Promise<{ readonly book: OpenedBook; readonly bytes: Uint8Array }> {
  const book = savable(await newBook());
  const now = standing(book);
  now.snapshot.sheets["sheet-1"]!.cellData = cellData;
  const bytes = await saveBook(book, change(now), options);
  return { book: await opened(bytes), bytes };
}

const cellsIn = ({ snapshot }: Pick<OpenedBook, "snapshot">, sheet = "sheet-1"): Cells =>
  snapshot.sheets[sheet]!.cellData as Cells;

/** Text of the cells of a row, and its kinds. */
const row = (cells: Cells, index: number) =>
  Object.values(cells[index] ?? {}).map(({ v, t, f }) => (f ? { v, f } : { v, t }));

describe("A workbook saved from the grid", () => {
  it("keeps every kind of cell as it was", async () => {
    const long = "Te reo Māori, ".repeat(2300).slice(0, 32_767);
    const texts = ["00123", "=1+1", "Tairāwhiti & Co <1>", "_x0041_", "a\nb", long];
    const cells: Cells = {
      0: Object.fromEntries(texts.map((v, index) => [index, { v, t: 1 as const }])),
      1: {
        0: { v: 2350.25, t: 2 },
        1: { v: 1, t: 3 },
        2: { v: 0, t: 3 },
        3: { v: "#N/A", t: 1 },
        4: { v: -1e-7, t: 2 },
      },
    };
    const { book } = await savedWith(cells);
    expect(row(cellsIn(book), 0).map(({ v }) => v)).toEqual(texts);
    expect(row(cellsIn(book), 0)[0]).toEqual({ v: "00123", t: 4 });
    expect(row(cellsIn(book), 1)).toEqual([
      { v: 2350.25, t: 2 },
      { v: 1, t: 3 },
      { v: 0, t: 3 },
      { v: "#N/A", t: 1 },
      { v: -1e-7, t: 2 },
    ]);
  });

  it("keeps looks, number formats and formulas with their values", async () => {
    const s = {
      bl: 1 as const,
      bg: { rgb: "#DCE6F1" },
      n: { pattern: "d mmm yyyy" },
      ht: 3 as const,
      tb: 3 as const,
    };
    const { book } = await savedWith({
      0: { 0: { v: 43465, t: 2, s }, 1: { v: 3, t: 2, f: "=1+2" } },
    });
    const [cell, formula] = Object.values(cellsIn(book)[0]!);
    expect(formula).toMatchObject({ f: "=1+2", v: 3 });
    expect(cell!.v).toBe(43465);
    expect(book.snapshot.styles[cell!.s as string]).toMatchObject(s);
  });

  const allocate = { v: "Cluster", t: 1 as const, f: "=LSC.ALLOCATE(A1:B9)" };
  const spilling = (now: StandingBook): StandingBook => ({
    ...now,
    sheets: now.sheets.map((sheet) => ({
      ...sheet,
      spills: [
        {
          range: { startRow: 3, endRow: 4, startColumn: 2, endColumn: 3 },
          cells: {
            3: { 2: { v: "Cluster", t: 1 as const }, 3: { v: "Roles", t: 1 as const } },
            4: { 2: { v: "Ōtaki", t: 1 as const }, 3: { v: 4, t: 2 as const } },
          },
        },
      ],
    })),
  });

  it("has the add-in's formulas as values, so that anyone can open it", async () => {
    const { book } = await savedWith({ 3: { 2: allocate } }, spilling);
    expect(row(cellsIn(book), 3).map(({ v }) => v)).toEqual(["Cluster", "Roles"]);
    expect(row(cellsIn(book), 4).map(({ v }) => v)).toEqual(["Ōtaki", 4]);
    expect(cellsIn(book)[3]![2]!.f).toBeUndefined();
  });

  it("has them as formulas that spill where that is asked for", async () => {
    const options = { liveFormulas: true };
    const { book, bytes } = await savedWith({ 3: { 2: allocate } }, spilling, options);
    const parts = await Parts.read(bytes);
    const sheet = await parts.text("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(
      /<c r="C4"[^>]*cm="1"[^>]*><f t="array" ref="C4:D5">_xldudf_LSC_ALLOCATE\(A1:B9\)<\/f>/,
    );
    expect(parts.has("xl/metadata.xml")).toBe(true);
    expect(cellsIn(book)[3]![2]!.f).toBe("=LSC.ALLOCATE(A1:B9)");
  });

  it("has later functions as Excel's files have them, and reads them back", async () => {
    const table = [
      ["=SUM(A8#)", "SUM(_xlfn.ANCHORARRAY(A8))"],
      ["=LET(x,2,x*3)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*3)"],
    ] as const;
    const cells = Object.fromEntries(
      table.map(([f], index) => [index, { v: 6, t: 2 as const, f }]),
    );
    const names = table.map(([formula], index) => ({
      name: `Named_${index}`,
      formula,
      visible: true,
      comment: "",
    }));
    const { book, bytes } = await savedWith({ 0: cells }, (now) => ({ ...now, names }));
    const parts = await Parts.read(bytes);
    const sheet = await parts.text("xl/worksheets/sheet1.xml");
    const workbook = await parts.text("xl/workbook.xml");
    for (const [, file] of table) expect(sheet).toContain(`<f>${file}</f>`);
    for (const [, file] of table) expect(workbook).toContain(`>${file}</definedName>`);
    expect(row(cellsIn(book), 0).map(({ f }) => f)).toEqual(table.map(([f]) => f));
    expect(standing(book).names).toEqual(names);
  });

  it("gets new sheets, names and notes, and loses those that were removed", async () => {
    const change = (now: StandingBook): StandingBook => ({
      ...now,
      snapshot: {
        ...now.snapshot,
        sheetOrder: ["added"],
        sheets: {
          added: { id: "added", name: "Ngā rohe", cellData: { 0: { 0: { v: "x", t: 1 } } } },
        },
      },
      activeSheet: "added",
      sheets: [
        plainSheet("added", "Ngā rohe", {
          notes: [{ row: 0, column: 0, text: "Why", author: "A person", visible: false }],
        }),
      ],
      names: [{ name: "_LSC_Rohe", formula: "='Ngā rohe'!$A$1", visible: false, comment: "" }],
    });
    const { book } = await savedWith({}, change);
    expect(Object.values(book.snapshot.sheets).map(({ name }) => name)).toEqual(["Ngā rohe"]);
    expect(standing(book).names).toEqual([
      { name: "_LSC_Rohe", formula: "='Ngā rohe'!$A$1", visible: false, comment: "" },
    ]);
    expect(standing(book).sheets[0]!.notes).toMatchObject([{ row: 0, column: 0, text: "Why" }]);
  });
});

describe("The worked example", () => {
  let example: Uint8Array;
  beforeAll(async () => {
    example = await exampleWorkbook();
  }, 120_000);

  it("keeps every part but the sheets and the list of them when nothing was done", async () => {
    const book = savable(await opened(example));
    const [was, is] = await Promise.all(
      [example, await saveBook(book, standing(book))].map((bytes) => Parts.read(bytes)),
    );
    const changed = was!
      .paths()
      .filter((path) => Buffer.compare(was!.bytes(path), is!.bytes(path)) !== 0);
    expect(is!.paths().sort()).toEqual(was!.paths().sort());
    expect(
      changed.filter((path) => !/^xl\/(workbook|worksheets\/sheet\d+)\.xml$/.test(path)),
    ).toEqual([]);
  }, 120_000);

  it("has the figure that was changed and all others as they were", async () => {
    const book = savable(await opened(example));
    const now = standing(book);
    const cells = cellsIn(now, "sheet-2");
    cells[4]![3] = { ...cells[4]![3], v: 4321, t: 2 };
    const after = await opened(await saveBook(book, now));
    expect(cellsIn(after, "sheet-2")[4]![3]).toEqual(cells[4]![3]);
    const text = (sheet: string, one: Pick<OpenedBook, "snapshot">) =>
      JSON.stringify(cellsIn(one, sheet));
    const changed = book.snapshot.sheetOrder.filter((id) => text(id, after) !== text(id, book));
    expect(changed).toEqual(["sheet-2"]);
    expect(text("sheet-2", after) === text("sheet-2", now)).toBe(true);
  }, 120_000);
});

describe("A file that is no workbook", () => {
  it("is refused with the sentence of the command line", async () => {
    const text = new TextEncoder().encode("Cluster,Students\n1,2\n");
    const result = await openBook(text, "clusters.csv");
    expect(result).not.toEqual(success(expect.anything()));
    expect(!result.ok && result.problems[0]!.sentence).toMatch(/^The file is plain text/);
  });
});
