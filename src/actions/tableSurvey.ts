/** One table of the workbook, or that it is missing. */
export interface TableSurvey {
  readonly table: string;
  /** What goes there, in one sentence. */
  readonly purpose: string;
  /** Sheet it stands on; undefined where the workbook has no such table. */
  readonly sheet?: string;
  /** Rows that hold something. */
  readonly rows: number;
}
