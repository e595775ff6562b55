import type { Area } from "./Area";

/** An Excel table. Its headings are the cells of its first row. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** With the headings, and with the row of totals where it is shown. */
  readonly area: Area;
  /** As Excel names it: `TableStyleMedium2`, or "" for none. */
  readonly style: string;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  /** By number of the column from 0: the texts whose rows are shown. The grid hides the other rows. */
  readonly filters: Readonly<Record<number, readonly string[]>>;
}

/** What may change of a table. */
export type TableChange = Partial<Omit<TableInfo, "id" | "sheetId">>;
