import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { largestFile, openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { tampered } from "./tampered";
import { changed, replaceIn } from "./opened";
import { Parts } from "../../../src/hosts/xlsx/package/parts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const plain = () =>
  writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: [
          ["Number", "Name"],
          [1, "A"],
        ],
      },
    ],
  });
const ole = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

async function refusal(bytes: Uint8Array) {
  const result = await openXlsx(bytes, "schools.xlsx");
  if (result.ok) throw new Error("It was opened.");
  expect(result.problems).toHaveLength(1);
  return result.problems[0]!;
}

test("a workbook is opened", async () => {
  expect((await openXlsx(await plain(), "schools.xlsx")).ok).toBe(true);
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
  ["an empty file", () => new Uint8Array(), "not-xlsx", /empty/],
  ["a CSV file", () => utf8("Number,Name\n1,A\n"), "not-xlsx", /plain text, such as CSV/],
  ["a web page", () => utf8("\n<!DOCTYPE html><html><table>"), "not-xlsx", /web page/],
  ["an XML spreadsheet", () => utf8('<?xml version="1.0"?><Workbook/>'), "not-xlsx", /XML text/],
  ["a PDF", () => utf8("%PDF-1.7\n"), "not-xlsx", /PDF/],
  ["other bytes", () => Uint8Array.from([1, 2, 3, 0, 0]), "not-xlsx", /not an \.xlsx workbook/],
  ["an old .xls", () => ole("Workbook"), "not-xlsx", /\.xls\)/],
  [
    "a workbook with a password",
    () =>
      writeXlsx({
        sheets: [{ name: "A", rows: [[1]] }],
        encryption: { password: "p", spinCount: 10 },
      }),
    "password-protected",
    /password/,
  ],
  [
    "an OpenDocument file",
    () => writeOds({ sheets: [{ name: "A", rows: [[1]] }] }),
    "not-xlsx",
    /OpenDocument/,
  ],
  ["a binary workbook", () => Parts.of([["xl/workbook.bin", ""]]).toBytes(), "not-xlsx", /\.xlsb/],
  ["a Word document", () => Parts.of([["word/document.xml", ""]]).toBytes(), "not-xlsx", /Word/],
  ["another zip", () => Parts.of([["a.csv", "1,2"]]).toBytes(), "not-xlsx", /zip archive/],
])("%s is refused, with what it is and what would be right", async (_, bytes, code, words) => {
  const problem = await refusal(await bytes());
  expect(problem).toMatchObject({ code, severity: "error", place: { sheet: "schools.xlsx" } });
  expect(problem.sentence).toMatch(words);
  expect(problem.sentence).toMatch(/\.$/);
});

test("a file larger than 100 MB is refused before anything is done with it", async () => {
  const problem = await refusal(new Uint8Array(largestFile + 1));
  expect(problem).toMatchObject({ code: "file-too-large" });
  expect(problem.sentence).toMatch(/101 MB; at most 100 MB/);
});

test("a file that unpacks to more than 500 MB is refused", async () => {
  expect(await refusal(tampered(await plain(), "size", () => 400_000_000))).toMatchObject({
    code: "damaged-file",
    sentence: expect.stringMatching(/more than 500 MB/),
  });
});

test("a part that unpacks to more than it says is refused", async () => {
  const bytes = tampered(await plain(), "size", () => 10);
  expect(await refusal(bytes)).toMatchObject({ code: "damaged-file" });
});

test("a cut-off file and a file with a flipped byte are damaged", async () => {
  const bytes = await plain();
  expect((await refusal(bytes.subarray(0, bytes.length - 200))).code).toBe("damaged-file");
  const flipped = tampered(bytes, "crc", (crc) => (crc ^ 1) >>> 0, "sheet1");
  expect((await refusal(flipped)).sentence).toMatch(/sheet1\.xml is damaged/);
});

test("a missing sheet is named", async () => {
  const bytes = await changed(await plain(), async (parts) =>
    parts.remove("xl/worksheets/sheet1.xml"),
  );
  expect(await refusal(bytes)).toMatchObject({
    code: "damaged-file",
    sentence: expect.stringMatching(/the sheet “Data” is missing/),
  });
});

test("a sheet that cannot be read is named", async () => {
  const bytes = await changed(await plain(), (parts) =>
    replaceIn(parts, "xl/worksheets/sheet1.xml", 'r="A1"', 'r="XFE1"'),
  );
  expect((await refusal(bytes)).sentence).toMatch(/the sheet “Data” cannot be read/);
});

test("a workbook without sheets is refused", async () => {
  const bytes = await changed(await plain(), (parts) =>
    replaceIn(parts, "xl/workbook.xml", /<sheets>.*<\/sheets>/s, "<sheets/>"),
  );
  expect((await refusal(bytes)).code).toBe("no-sheets");
});

test("a chart sheet beside the data does not stand in the way", async () => {
  const bytes = await changed(await plain(), async (parts) => {
    await replaceIn(
      parts,
      "xl/workbook.xml",
      "</sheets>",
      '<sheet name="Chart1" sheetId="9" r:id="rId99"/></sheets>',
    );
    await replaceIn(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    await parts.put("xl/chartsheets/sheet1.xml", "<chartsheet/>");
  });
  expect((await openXlsx(bytes, "schools.xlsx")).ok).toBe(true);
});
