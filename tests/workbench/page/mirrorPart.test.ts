import { mirrorPart } from "../../../src/workbench/page/mirrorPart";

const used = { row: 0, column: 0, rows: 613, columns: 5 };

describe("The part of a sheet that a screen reader is given", () => {
  it("is all of a small sheet", () => {
    expect(mirrorPart({ row: 2, column: 1, rows: 10, columns: 4 }, { row: 3, column: 3 })).toEqual({
      row: 0,
      column: 0,
      rows: 12,
      columns: 5,
    });
  });

  it("is the page of 200 rows with the active cell, so it stays put while the cell moves on it", () => {
    expect(mirrorPart(used, { row: 199, column: 0 })).toMatchObject({ row: 0, rows: 200 });
    expect(mirrorPart(used, { row: 200, column: 0 })).toMatchObject({ row: 200, rows: 200 });
    expect(mirrorPart(used, { row: 612, column: 0 })).toMatchObject({ row: 600, rows: 13 });
  });

  it("is the last page where the active cell is beyond what the sheet holds", () => {
    expect(mirrorPart(used, { row: 900, column: 40 })).toEqual({
      row: 600,
      column: 0,
      rows: 13,
      columns: 5,
    });
  });
});
