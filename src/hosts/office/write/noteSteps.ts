import { movedSpot } from "../../../sheets/movedSpot";
import { ownNotes, type CellNote } from "../../../sheets/ownNotes";
import { addressOf } from "../../../sheets/rectangle";
import { supports } from "../requirements";
import type { ExcelJob } from "./excelJob";
import { onSheet, type Step } from "./step";

/** What becomes of the notes of a sheet. */
export interface NoteChanges {
  readonly gone: readonly CellNote[];
  readonly added: readonly CellNote[];
  /** A person's notes on rows that are no longer in the table. */
  readonly left: readonly CellNote[];
}

/**
 * Ours on headings and cells, and a person's where their rows have gone; a note of ours does not
 * replace a person's. Excel signs all notes with the person's name, so ours are known by their words.
 */
export function noteChanges({ plan, was }: ExcelJob): NoteChanges {
  const own = ownNotes(plan);
  const words = new Set(own.map(({ text }) => text));
  const persons = (was?.details.notes ?? []).filter(({ text }) => !words.has(text));
  const moved = persons.map((note) => ({ note, to: movedSpot(plan, note) }));
  const wanted = new Map<string, CellNote>();
  for (const note of own) wanted.set(addressOf(note.row, note.column), note);
  for (const { note, to } of moved)
    if (to) wanted.set(addressOf(to.row, to.column), { ...to, text: note.text });
  const present = new Map(
    (was?.details.notes ?? []).map((note) => [addressOf(note.row, note.column), note]),
  );
  return {
    gone: [...present].flatMap(([at, note]) => (wanted.get(at)?.text === note.text ? [] : [note])),
    added: [...wanted].flatMap(([at, note]) => (present.get(at)?.text === note.text ? [] : [note])),
    left: moved.flatMap(({ note, to }) => (to ? [] : [note])),
  };
}

/** Takes notes away and puts others on their cells, where this Excel lets add-ins do so. */
export function noteSteps(
  sheet: string,
  { gone, added }: Pick<NoteChanges, "gone" | "added">,
): Step[] {
  if (!supports("notes")) return [];
  const away = gone.map(({ row, column }) =>
    onSheet(sheet, ({ notes }) => notes.getItemOrNullObject(addressOf(row, column)).delete(), 300),
  );
  const put = added.map(({ row, column, text }) =>
    onSheet(sheet, ({ notes }) => notes.add(addressOf(row, column), text), 400 + text.length),
  );
  return [...away, ...put];
}
