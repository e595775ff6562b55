import { writeXlsx, type WriteSheet, type WriteOptions } from "hucre/xlsx";
import { excelSerialOf } from "../../../src/domain/day";
import type { SheetDescription } from "../../../src/sheets/description";
import { changed, opened, replaceIn, tableIn } from "./opened";

interface School {
  number: string;
  name: string;
}

const schools: SheetDescription<School> = {
  table: "Schools",
  title: "Schools",
  purpose: "Schools.",
  columns: [
    {
      key: "number",
      heading: "School number",
      aliases: ["School ID"],
      kind: "identifier",
      width: 10,
    },
    { key: "name", heading: "Name", kind: "text", width: 30 },
  ],
};

async function read(sheets: WriteSheet[], options: Partial<WriteOptions> = {}) {
  return tableIn(await opened(await writeXlsx({ sheets, ...options })), schools);
}

const rows = [
  ["School number", "Name"],
  [1, "A"],
  [2, "B"],
];
const table = {
  name: "schools",
  range: "B2:C4",
  columns: [{ name: "School number" }, { name: "Name" }],
};
const shifted = [[null], ...rows.map((row) => [null, ...row])];

test("the Excel table of that name is found wherever it stands, whatever its letter case", async () => {
  const found = await read([
    {
      name: "Schools",
      rows: [
        ["School number", "Name"],
        [9, "another"],
      ],
    },
    { name: "Elsewhere", rows: [...shifted, [null, 3, "below the table"]], tables: [table] },
  ]);
  expect(found).toEqual({
    sheet: "Elsewhere",
    name: "schools",
    headingRow: 2,
    firstColumn: 2,
    headings: ["School number", "Name"],
    rows: [
      [1, "A"],
      [2, "B"],
    ],
    rowsBelow: [5],
  });
});

test("a totals row is left out", async () => {
  const total = { ...table, range: "B2:C5", showTotalRow: true };
  const found = await read([
    { name: "A", rows: [...shifted, [null, "Total", 2]], tables: [total] },
  ]);
  expect(found?.rows).toEqual([
    [1, "A"],
    [2, "B"],
  ]);
});

test("without such a table it is the sheet of that name, from the first row with two known headings", async () => {
  const found = await read([
    {
      name: "SCHOOLS",
      rows: [
        ["Directory"],
        ["Name", "of the directory"],
        [],
        [null, "SCHOOL-ID", "x", "nāme"],
        [null, 7, 8, "A"],
        [],
        [null, 1, 2, "B"],
        [],
        [" "],
      ],
    },
  ]);
  expect(found).toEqual({
    sheet: "SCHOOLS",
    headingRow: 4,
    firstColumn: 2,
    headings: ["SCHOOL-ID", "x", "nāme"],
    rows: [
      [7, 8, "A"],
      [null, null, null],
      [1, 2, "B"],
    ],
  });
});

test("a table of another name on the sheet of that name ends where it ends", async () => {
  const other = { ...table, name: "Table1" };
  const found = await read([
    { name: "Schools", rows: [...shifted, [], [null, "Printed in May"]], tables: [other] },
  ]);
  expect(found?.rows).toEqual([
    [1, "A"],
    [2, "B"],
  ]);
});

test("where neither is there, or the sheet has no such headings, there is no table", async () => {
  expect(await read([{ name: "Other", rows }])).toBeUndefined();
  expect(await read([{ name: "Schools", rows: [["Name"], ["A"]] }])).toBeUndefined();
});

test("cells come as they are: text, numbers, truth, blanks, errors and formulas by their value", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Schools",
        rows: [
          ["School number", "Name", "C", "D", "E", "F", "G"],
          [" 007 ", 1.5, true, "", null, null, null],
        ],
        cells: new Map([
          ["1,4", { formula: "1+1", formulaResult: 2 }],
          ["1,5", { formula: "NOW()" }],
          ["1,6", { value: "#REF!", type: "error" }],
        ]),
      },
    ],
  });
  const found = await tableIn(await opened(bytes), schools);
  expect(found?.rows).toEqual([
    [" 007 ", 1.5, true, null, 2, { uncalculated: "NOW()" }, { error: "#REF!" }],
  ]);
});

test.each(["1900", "1904"] as const)(
  "dates are serial numbers counted from 1900 in a workbook of %s",
  async (dateSystem) => {
    const dated = [
      ["School number", "Name"],
      [new Date("2018-12-31T00:00:00Z"), new Date("2019-03-01T12:00:00Z")],
    ];
    const found = await read(
      [
        {
          name: "Schools",
          rows: dated,
          columns: [{ numFmt: "d mmm yyyy" }, { numFmt: "d mmm yyyy h:mm" }],
        },
      ],
      { dateSystem },
    );
    expect(found?.rows).toEqual([[excelSerialOf("2018-12-31"), excelSerialOf("2019-03-01") + 0.5]]);
  },
);

test("an error that is only text stays text", async () => {
  const found = await read([
    {
      name: "Schools",
      rows: [
        ["School number", "Name"],
        ["N/A", "x"],
      ],
    },
  ]);
  expect(found?.rows[0]).toEqual(["N/A", "x"]);
});

test("a file of a program that prefixes every name is read", async () => {
  const bytes = await changed(
    await writeXlsx({ sheets: [{ name: "Elsewhere", rows: shifted, tables: [table] }] }),
    async (parts) => {
      await replaceIn(parts, "xl/workbook.xml", /<(\/?)(?=[a-z])/gi, "<$1x:");
      await replaceIn(parts, "xl/workbook.xml", "xmlns=", "xmlns:x=");
    },
  );
  expect((await tableIn(await opened(bytes), schools))?.rows).toEqual([
    [1, "A"],
    [2, "B"],
  ]);
});
