import type { GridNotes, NoteInfo } from "../grid/Grid";
import type { Records } from "./Records";

/** The notes on cells. Univer's own notes are not part of it, so they are records; the page shows them. */
export class UniverNotes implements GridNotes {
  constructor(private readonly records: Records) {}

  list(sheetId: string): readonly NoteInfo[] {
    return this.records.get<readonly NoteInfo[]>(`notes:${sheetId}`) ?? [];
  }

  put(sheetId: string, note: NoteInfo): void {
    const others = this.others(sheetId, note.row, note.column);
    const all = [...others, note].sort((a, b) => a.row - b.row || a.column - b.column);
    this.records.set(`notes:${sheetId}`, all);
  }

  remove(sheetId: string, row: number, column: number): void {
    this.records.set(`notes:${sheetId}`, this.others(sheetId, row, column));
  }

  private others(sheetId: string, row: number, column: number): NoteInfo[] {
    return this.list(sheetId).filter((note) => note.row !== row || note.column !== column);
  }
}
