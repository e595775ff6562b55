import type { CellNote } from "../../../sheets/ownNotes";
import { areaOf } from "../read/rangeAt";
import { supports } from "../requirements";

/** What can be taken after a request. */
type After<T> = () => T;

/** Asks for the notes of a sheet: their texts with one request, and where they are with the next. */
export function askNotes(
  context: Excel.RequestContext,
  sheet: string,
): After<After<readonly CellNote[]>> {
  if (!supports("notes")) return () => () => [];
  const { notes } = context.workbook.worksheets.getItem(sheet);
  notes.load("items/content");
  return () => {
    const found = notes.items.map((note) => {
      const place = note.getLocation();
      place.load("address");
      return { note, place };
    });
    return () =>
      found.map(({ note, place }) => {
        const { top: row, left: column } = areaOf(place.address);
        return { row, column, text: note.content };
      });
  };
}
