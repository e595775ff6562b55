import type { Rectangle } from "./rectangle";

/** An Excel table as it stands in the workbook. */
export interface TableOnSheet {
  readonly name: string;
  /** Sheet it stands on. */
  readonly sheet: string;
  /** All of it, headings and totals too. */
  readonly range: Rectangle;
  readonly headingRows: number;
  readonly totalsRows: number;
  readonly headings: readonly string[];
}
