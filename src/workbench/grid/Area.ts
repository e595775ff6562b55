/** A rectangle of cells on a sheet. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns, at least 1. */
  readonly rows: number;
  readonly columns: number;
}

/** The largest sheet Excel has. An area of so many rows is whole columns, of so many columns whole rows. */
export const largestSheet = { rows: 1_048_576, columns: 16_384 } as const;
