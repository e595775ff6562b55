/** Charts, or shapes, by sheet. */
export interface GridObjects<Info> {
  list(sheetId: string): readonly Info[];
  /** Adds it, or puts it in place of the one with its id. */
  put(sheetId: string, info: Info): void;
  remove(sheetId: string, id: string): void;
}
