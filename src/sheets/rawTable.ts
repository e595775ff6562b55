/** A cell as a host reads it. Dates come as Excel serial numbers or as text; blank is null. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly error: string } // #REF!, #N/A, …
  | { readonly uncalculated: string }; // a formula whose value is not in the file

/** A table as it stands in the workbook, before anything is checked. */
export interface RawTable {
  /** Sheet it stands on, under the name the person gave it. */
  readonly sheet: string;
  /** Its name where it is an Excel table. */
  readonly name?: string;
  /** Row of the headings, as Excel shows it. */
  readonly headingRow: number;
  /** Column of the first heading, from 1. */
  readonly firstColumn: number;
  readonly headings: readonly string[];
  /** Cells over the headings, row by row from the sheet's first, each from the first column on. */
  readonly above?: readonly (readonly Cell[])[];
  /** Rows, as Excel shows them, that hold something in its columns below the table's end. */
  readonly rowsBelow?: readonly number[];
  /** Whether all cells are text, as in a .csv file. */
  readonly allText?: boolean;
  /** Whether a blank cell may come as 0, as in an argument of a function. */
  readonly zeroIsBlank?: boolean;
  /** Rows under the headings, each as long as the headings. */
  readonly rows: readonly (readonly Cell[])[];
}
