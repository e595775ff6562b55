import type { ITableJson } from "@univerjs/sheets-table";
import type { ExcelTable } from "../../hosts/xlsx/read/excelTables";

/** The grid's own look of a table; the file keeps the one it has. */
export const tableStyle = "workbench-table";

/** A table of the file as the grid has it. */
export const tableSnapshot = (
  id: string,
  { name, range, headings }: ExcelTable,
): Omit<ITableJson, "meta"> => ({
  id,
  name,
  range: {
    startRow: range.top - 1,
    endRow: range.bottom - 1,
    startColumn: range.left - 1,
    endColumn: range.right - 1,
  },
  options: { showHeader: true, showFooter: false, tableStyleId: tableStyle },
  filters: { tableColumnFilterList: [] },
  columns: headings.map((heading, column) => ({
    id: `${id}-column-${column + 1}`,
    displayName: heading,
    dataType: "string" as ITableJson["columns"][number]["dataType"],
    formula: "",
    meta: {},
    style: {},
  })),
});
