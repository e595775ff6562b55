import type { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { capitalSheet } from "../../../src/sheets/capital";
import { costSheet } from "../../../src/sheets/cost";
import { checkColumn } from "../../../src/sheets/costChecks";
import { costPricesSheet } from "../../../src/sheets/costPrices";
import { costWaterfallSheet } from "../../../src/sheets/costWaterfall";
import { costWorkingsSheet } from "../../../src/sheets/costWorkings";
import type { Cell, RawTable } from "../../../src/sheets/rawTable";
import type { Calculated } from "./univer";

/** Headings and rows of a table, blank cells as empty text, amounts to a ten-thousandth of a cent. */
export type Figures = readonly (readonly (string | number)[])[];

// oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
type AnyDescription = any;

export const resultSheets = [
  { ...costSheet, columns: [...costSheet.columns, checkColumn] },
  capitalSheet,
] as AnyDescription[];
export const workingSheets = [
  costPricesSheet,
  costWorkingsSheet,
  costWaterfallSheet,
] as AnyDescription[];

/** The tables of a workbook, by what is in its file or is calculated anew. */
export async function figuresOf(
  host: XlsxHost,
  sheets: AnyDescription[],
  calculated: Calculated = () => undefined,
): Promise<Figures[]> {
  const tables = await host.readTables(sheets);
  return tables.map((table) => (table ? figures(table, calculated) : []));
}

const figures = (table: RawTable, calculated: Calculated): Figures => [
  table.headings,
  ...table.rows
    .map((cells, row) =>
      cells.map((cell, column) =>
        figure(
          calculated(table.sheet, table.headingRow + 1 + row, table.firstColumn + column) ?? cell,
        ),
      ),
    )
    .filter((each) => each.some((text) => text !== "")),
];

function figure(cell: Cell): string | number {
  if (typeof cell === "number") return Math.round(cell * 1_000_000) / 1_000_000;
  // A formula that comes to nothing has no value in the file.
  if (cell === null || (typeof cell === "object" && "uncalculated" in cell)) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}
