/** Where the cells stand that a formula takes from. */
export interface Addresses<Row> {
  /** The cell of a column in the row of the formula: `E9`. */
  cell(key: keyof Row & string): string;
  /** All cells of a column: `$E$9:$E$40`. */
  column(key: keyof Row & string): string;
  /** A field over the table: `$B$4`. */
  field(key: string): string;
  /** The cell over that of the row, which for the first row is the heading: `E8`. */
  above(key: keyof Row & string): string;
  /** The cells from the first row to that over the row of the formula: `E$9:E11`. */
  allAbove(key: keyof Row & string): string;
  /** The cells from the first row to that of the formula: `E$9:E12`. */
  upTo(key: keyof Row & string): string;
  /** The cell of the first or last row: `E$9`. */
  first(key: keyof Row & string): string;
  last(key: keyof Row & string): string;
  /** Another table, which was written before this one in the same run. */
  table(name: string): TableAddresses;
}

/** Where the cells of another table stand, by references that follow it and grow with it. */
export interface TableAddresses {
  /** All cells of a column: `Costs[Value]`. */
  column(key: string): string;
  /** The table with its headings: `Costs[#All]`. */
  all(): string;
}

/**
 * A formula without its equals sign, in English with commas, of functions every spreadsheet has.
 * Undefined where the value of this row is no calculation.
 */
export type Formula<Row> = (at: Addresses<Row>, row: Row) => string | undefined;
