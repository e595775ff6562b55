import fc from "fast-check";
import { readCsv } from "../../../src/hosts/csv/readCsv";
import type { RawTable } from "../../../src/sheets/rawTable";

const read = (text: string, known?: readonly string[]) =>
  readCsv(new TextEncoder().encode(text), "schools.csv", known);

function table(text: string, known?: readonly string[]): RawTable {
  const result = read(text, known);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function refusal(text: string): { code: string; sentence: string } {
  const result = read(text);
  if (result.ok) throw new Error("It was read.");
  return result.problems[0]!;
}

test("cells are text as they stand, and blank ones are null", () => {
  expect(table("School ID,Name,Decile\n007, Te Kura ,\n8,=1+1,1/2\n")).toEqual({
    sheet: "schools.csv",
    headingRow: 1,
    firstColumn: 1,
    allText: true,
    headings: ["School ID", "Name", "Decile"],
    rows: [
      ["007", " Te Kura ", null],
      ["8", "=1+1", "1/2"],
    ],
  });
});

test.each([",", ";", "\t", "|"])("the separator %j is found out", (separator) => {
  const text = [
    ["Number", "Name"],
    ["1", "A"],
    ["2", "B"],
  ]
    .map((row) => row.join(separator))
    .join("\r\n");
  expect(table(text)).toMatchObject({
    headings: ["Number", "Name"],
    rows: [
      ["1", "A"],
      ["2", "B"],
    ],
  });
});

test("quoted cells may hold separators, line breaks and quotation marks", () => {
  const { rows } = table('Number,Name\n1,"Waiariki, ""north""\nand south"\n');
  expect(rows).toEqual([["1", 'Waiariki, "north"\nand south']]);
});

test("lines above the headings are skipped", () => {
  const { headings, headingRow } = table("Directory\n\nsep=;\nNumber;Name\n1;A");
  expect({ headings, headingRow }).toEqual({ headings: ["Number", "Name"], headingRow: 4 });
});

test("known headings are found under preamble that looks like a table", () => {
  const text = "Printed,May 2018\nBy,Ministry\nNUMBER,Māori,Name\n1,5,A\n";
  expect(table(text).headingRow).toBe(1);
  expect(table(text, ["Number", "Maori"])).toMatchObject({
    headingRow: 3,
    rows: [["1", "5", "A"]],
  });
});

test("ten lines of preamble with commas do not hide semicolons below", () => {
  const preamble = Array.from({ length: 10 }, (_, line) => `Note ${line}, and more, and more`);
  const text = [...preamble, "Number;Name", "1;A", "2;B"].join("\n");
  expect(table(text, ["Number", "Name"]).rows).toEqual([
    ["1", "A"],
    ["2", "B"],
  ]);
});

test("rows are as long as the headings, and blank rows at the end are left out", () => {
  const { headings, rows } = table("Number,Name,\n1\n\n2,B,extra\n,,\n\n");
  expect(headings).toEqual(["Number", "Name", ""]);
  expect(rows).toEqual([
    ["1", null, null],
    [null, null, null],
    ["2", "B", "extra"],
  ]);
});

test.each([
  ["", "empty-file"],
  [" \r\n\n", "empty-file"],
  ["Number,Name\n", "no-rows"],
  ["Number,Name\n,\n", "no-rows"],
  ["one\ntwo\nthree\n", "no-headings"],
  ["PK\u0003\u0004\u0000\u0000", "not-csv"],
  ['Number,Name\n1,"A\n2,B\n3,C\n', "open-quote"],
])("%j is refused as %s, in a sentence", (text, code) => {
  const problem = refusal(text);
  expect(problem.code).toBe(code);
  expect(problem.sentence).toMatch(/\.$/);
});

test("any table of text comes back as it was written", () => {
  const cell = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter(
      (text) =>
        text.trim() !== "" &&
        !text.includes("\u0000") &&
        !text.includes("\r") &&
        text.charCodeAt(0) !== 0xfeff,
    );
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const text = [["Key", "Name", "Note"], ...rows]
        .map((row) => row.map(quoted).join(","))
        .join("\n");
      expect(table(text, ["Key", "Name"]).rows).toEqual(rows);
    }),
  );
});
