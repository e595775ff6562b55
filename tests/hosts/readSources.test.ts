import { readSources } from "../../src/hosts/readSources";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import type { SheetDescription } from "../../src/sheets/description";
import type { Source } from "../../src/sheets/sourceKind";
import { returnsOf, smallBook } from "../actions/returnFiles";
import { problemsOf, sentencesOf, valueOf } from "../actions/tables";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string) =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));

const schools = [
  "School Number,School Name,Longitude ,Total School Roll,Maori",
  "1,Kura Ngāti Awa,175.25,120,45",
].join("\r\n");

const read = async (bytes: Uint8Array, name = "directory.csv"): Promise<Source> => {
  const [source] = valueOf(await readSources(bytes, name));
  return source!;
};

describe("a .csv file", () => {
  test.each([
    ["UTF-8", utf8(schools), "Kura Ngāti Awa"],
    ["UTF-8 with its mark", utf8(`\uFEFF${schools}`), "Kura Ngāti Awa"],
    ["UTF-16", utf16(schools), "Kura Ngāti Awa"],
    ["Latin-1", latin1(schools.replace("āti Awa", "ati Awa é")), "Kura Ngati Awa é"],
  ])("in %s is read as the same table", async (_encoding, bytes, name) => {
    const { kind, table } = await read(bytes);
    expect(kind).toBe("schools directory");
    expect(table.rows).toEqual([["1", name, "175.25", "120", "45"]]);
  });

  test("may have lines above its headings, as the raw early learning file has ten", async () => {
    const above = Array.from({ length: 10 }, (_, index) => `Note ${index}, as at 1 May`);
    const headings = "Number,Name,Institution Type,Education Region,All Children";
    const bytes = utf8([...above, headings, "10,Awa,Te Kohanga Reo,Northland,20"].join("\n"));
    const { kind, table } = await read(bytes, "services.csv");
    expect(kind).toBe("early learning directory");
    expect([table.headingRow, table.rows.length]).toEqual([11, 1]);
  });

  test("goes by its content, whatever its name says", async () => {
    expect((await read(utf8(schools), "directory.xlsx")).kind).toBe("schools directory");
  });
});

describe("an .xlsx workbook", () => {
  const describing = (
    table: string,
    headings: readonly string[],
  ): SheetDescription<Record<string, string>> => ({
    table,
    title: `${table} as somebody saved it`,
    purpose: "A table from elsewhere.",
    columns: headings.map((heading) => ({
      key: heading,
      heading,
      kind: "text" as const,
      width: 20,
    })),
  });
  const book = async (...sheets: readonly (readonly [string, Record<string, string>])[]) => {
    const host = newXlsx();
    valueOf(
      await host.writeSheets(
        sheets.map(([table, row]) => ({
          description: describing(table, Object.keys(row)),
          lines: ["As at 1 May 2018."],
          rows: [row],
        })),
      ),
    );
    return host.toBytes();
  };
  const school = { "School Number": "1", "School Name": "Awa", "Total School Roll": "120" };
  const belonging = { "School number": "1", "Cluster number": "5" };

  test("has its table found on any tab, under any title", async () => {
    const bytes = await book(["Cover", { Topic: "x", Remark: "y" }], ["Export", school]);
    const { kind, table } = await read(bytes, "export.xlsx");
    expect([kind, table.sheet]).toEqual(["schools directory", "export.xlsx, Export"]);
    expect(table.rows).toEqual([["1", "Awa", "120"]]);
  });

  test("may hold several tables that can be brought in", async () => {
    const bytes = await book(["Export", school], ["Ours", belonging]);
    const found = valueOf(await readSources(bytes, "export.xlsx"));
    expect(found.map(({ kind }) => kind)).toEqual(["schools directory", "cluster list"]);
  });

  test("with none of the tables says what it found and what would be right", async () => {
    const bytes = await book(["Cover", { Name: "x", Status: "y" }]);
    expect(problemsOf(await readSources(bytes, "book.xlsx"))).toMatchObject([
      {
        code: "unknown-table",
        sentence: expect.stringMatching(
          /^Its headings are "Name" and "Status"\. A schools directory has School Number/,
        ),
        place: { sheet: "book.xlsx" },
      },
    ]);
  });
});

describe("what is no table", () => {
  const old = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(600).fill(0),
  ]);
  test.each([
    ["directory.xls", old, /older Excel format \(\.xls\).*Save|save it as Excel Workbook/],
    ["directory.pdf", utf8("%PDF-1.4"), /is a PDF/],
    ["directory.csv", utf8(""), /The file is empty/],
    ["directory.csv", utf8("  \n "), /The file is empty/],
    ["page.csv", utf8("<html><table><tr><td>1"), /web page/],
    ["people.csv", utf8("Person,Address\nA,B\n"), /^Its headings are "Person" and "Address"/],
    ["directory.csv", utf8("School Number,Total School Roll\n"), /no rows under the headings/],
  ])("%s is refused in a sentence that says what is wrong", async (name, bytes, sentence) => {
    const problems = problemsOf(await readSources(bytes, name));
    expect(problems).toMatchObject([{ severity: "error", place: { sheet: name } }]);
    expect(problems[0]!.sentence).toMatch(sentence);
  });
});

describe("a file this product made is not imported, and is told where it belongs:", () => {
  const sentenceOf = async (bytes: Uint8Array) =>
    sentencesOf(await readSources(bytes, "book.xlsx"))[0];

  test("a workbook of its own", async () => {
    expect(await sentenceOf(await smallBook())).toMatch(
      /^book\.xlsx: This is a workbook of this product.*after --into/,
    );
  });

  test("a regional return", async () => {
    const [made] = await returnsOf(await smallBook());
    expect(await sentenceOf(made!.bytes)).toMatch(
      /^book\.xlsx: This is a regional return.*`lsc returns collect`/,
    );
  });
});
