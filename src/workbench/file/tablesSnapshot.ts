import type { ITableJson } from "@univerjs/sheets-table";
import type { ExcelTable } from "../../hosts/xlsx/read/excelTables";

/** The grid's own look of a table; the file keeps the one it has. */
export const tableStyle = "table-default-2";

/** The tables of a sheet of the file as the grid has them. One without headings is left out. */
export const tablesSnapshot = (
  sheetId: string,
  tables: readonly ExcelTable[],
): Omit<ITableJson, "meta">[] =>
  tables
    .filter(({ headingRows }) => headingRows > 0)
    .map(({ name, range, totalsRows, headings }, index) => ({
      id: `${sheetId}-table-${index + 1}`,
      name,
      range: {
        startRow: range.top - 1,
        endRow: range.bottom - 1 - totalsRows,
        startColumn: range.left - 1,
        endColumn: range.right - 1,
      },
      options: { showHeader: true, showFooter: false, tableStyleId: tableStyle },
      filters: { tableColumnFilterList: [] },
      columns: headings.map((heading, column) => ({
        id: `${sheetId}-table-${index + 1}-column-${column + 1}`,
        displayName: heading,
        dataType: "string" as ITableJson["columns"][number]["dataType"],
        formula: "",
        meta: {},
        style: {},
      })),
    }));
