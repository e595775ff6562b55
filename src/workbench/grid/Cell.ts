/** What a cell shows the value of: "" where it is blank, `#N/A` and the like where it is an error, days as serial numbers. */
export type Cell = string | number | boolean;

/** What a cell is given. A value stands as it is: the text `=1` is not a formula, the text `007` not a number. */
export type CellInput =
  | { readonly value: Cell }
  /** In English, with commas, beginning with `=`. */
  | { readonly formula: string };
