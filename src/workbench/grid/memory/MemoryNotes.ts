import type { GridNotes, NoteInfo } from "../Grid";
import type { MemoryState } from "./MemoryState";

/** The notes of a workbook in memory. */
export class MemoryNotes implements GridNotes {
  constructor(private readonly state: MemoryState) {}

  list(sheetId: string): readonly NoteInfo[] {
    return this.state.sheet(sheetId).notes;
  }
  put(sheetId: string, note: NoteInfo): void {
    this.remove(sheetId, note.row, note.column);
    const sheet = this.state.sheet(sheetId);
    sheet.notes = [...sheet.notes, note].sort((a, b) => a.row - b.row || a.column - b.column);
  }
  remove(sheetId: string, row: number, column: number): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    sheet.notes = sheet.notes.filter((note) => note.row !== row || note.column !== column);
  }
}
