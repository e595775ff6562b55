/** A row to be written, by the keys of its columns. */
export type Row = Record<string, unknown>;
