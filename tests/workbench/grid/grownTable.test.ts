import type { Area } from "../../../src/workbench/grid/Area";
import { grownTable } from "../../../src/workbench/grid/grownTable";
import type { TableInfo } from "../../../src/workbench/grid/TableInfo";

const table = (id: string, area: Area, showTotals = false) =>
  ({ id, sheetId: "sheet", area, showTotals }) as TableInfo;

/** Headings in row 4, two rows below them, three columns. */
const area = { row: 3, column: 1, rows: 3, columns: 3 };
const phases = table("phases", area);

const filling = (
  cells: Area,
  { tables = [phases], wasBlank = true, sheetId = "sheet" } = {},
): Area | undefined => grownTable(tables, { sheetId, area: cells, wasBlank: () => wasBlank })?.area;

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("A table in which a person goes on typing", () => {
  it("grows by the row right under it", () => {
    expect(filling(cell(6, 2))).toEqual({ ...area, rows: 4 });
    expect(filling({ row: 6, column: 1, rows: 5, columns: 3 })).toEqual({ ...area, rows: 8 });
  });

  it("grows by the column right beside it", () => {
    expect(filling(cell(3, 4))).toEqual({ ...area, columns: 4 });
    expect(filling(cell(5, 4))).toEqual({ ...area, columns: 4 });
  });

  it("stays as it is elsewhere", () => {
    for (const cells of [cell(7, 1), cell(6, 4), cell(6, 0), cell(2, 4), cell(4, 5), cell(4, 2)])
      expect(filling(cells)).toBeUndefined();
    expect(filling(cell(6, 1), { sheetId: "other" })).toBeUndefined();
  });

  it("does not take in what stood there, nor grow under its totals", () => {
    expect(filling(cell(6, 1), { wasBlank: false })).toBeUndefined();
    expect(filling(cell(6, 1), { tables: [table("phases", area, true)] })).toBeUndefined();
  });

  it("never grows over another table", () => {
    const below = table("below", { row: 7, column: 0, rows: 2, columns: 2 });
    expect(filling(cell(6, 1), { tables: [phases, below] })).toEqual({ ...area, rows: 4 });
    const two = { row: 6, column: 1, rows: 2, columns: 1 };
    expect(filling(two, { tables: [phases, below] })).toBeUndefined();
  });
});
