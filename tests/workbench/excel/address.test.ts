import {
  columnLetters,
  fixedAddress,
  formatAddress,
  parseAddress,
  readAddress,
} from "../../../src/workbench/excel/address";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:C4", { row: 1, column: 1, rows: 3, columns: 2 }],
  ["C4:B2", { row: 1, column: 1, rows: 3, columns: 2 }],
  ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
  ["2:4", { row: 1, column: 0, rows: 3, columns: 16_384 }],
  ["xfd1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is an address", (text, area) => {
  expect(parseAddress(text)).toEqual({ area });
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "XFE1",
  "A1048577",
  "A:3",
  "A1:B",
  "A1:B2:C3",
  "R1C1",
  "#REF!$A$1x",
])("%p is no address", (text) => {
  expect(readAddress(text)).toBeUndefined();
  expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("an address may name its sheet, in quotes where it needs them", () => {
  expect(parseAddress("Clusters!A1").sheet).toBe("Clusters");
  expect(parseAddress("'Tāmaki''s sheet'!A1").sheet).toBe("Tāmaki's sheet");
});

test("the name of a sheet that would read as something else is put in quotes", () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(formatAddress(cell, "Clusters")).toBe("Clusters!A1");
  expect(formatAddress(cell, "O'Neil 2")).toBe("'O''Neil 2'!A1");
  expect(formatAddress(cell, "AB12")).toBe("'AB12'!A1");
});

test("an address with $ before each part is what names hold", () => {
  expect(fixedAddress({ row: 1, column: 1, rows: 3, columns: 2 }, "S")).toBe("S!$B$2:$C$4");
  expect(fixedAddress({ row: 0, column: 0, rows: 1_048_576, columns: 2 }, "S")).toBe("S!$A:$B");
});

test("columns go on after Z", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});
