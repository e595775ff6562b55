import { addInOrder, append } from "../../hosts/xlsx/package/addChild";
import {
  contentTypes,
  freePath,
  stateContentType,
  stateEnding,
} from "../../hosts/xlsx/package/contentTypes";
import { worksheetOrder } from "../../hosts/xlsx/package/elementOrder";
import { namespaces } from "../../hosts/xlsx/package/namespaces";
import { relate, relationshipsOf } from "../../hosts/xlsx/package/relationships";
import {
  childNamed,
  childrenNamed,
  element,
  textOf,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import { leadTo } from "../../hosts/xlsx/write/emptyWorksheet";
import { emptyShapes, withNoteShapes } from "../../hosts/xlsx/write/noteShapes";
import { addressOf, rectangleOf } from "../../sheets/rectangle";
import type { NoteInfo } from "../grid/Grid";
import { isChanged, type SheetSave } from "./SheetSave";

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The notes on cells, where one was changed. One that stays keeps its looks. */
export async function saveNotes(save: SheetSave): Promise<void> {
  if (!isChanged(save, "notes")) return;
  const { parts } = save.workbook;
  const found = (await relationshipsOf(parts, save.path)).find(({ kind }) => kind === "comments");
  const root = found ? await parts.edit(found.target) : emptyNotes();
  const moves = sortNotes(root, save.sheet.notes);
  if (!found) {
    if (moves.added.length === 0) return;
    const path = freePath(parts, "xl/comments", ".xml");
    await parts.put(path, root);
    await stateContentType(parts, path, contentTypes.comments);
    await relate(parts, save.path, "comments", path);
  }
  await saveShapes(save, moves);
}

const emptyNotes = (): XmlElement =>
  element("comments", { xmlns: namespaces.spreadsheet }, [
    element("authors"),
    element("commentList"),
  ]);

function sortNotes(root: XmlElement, notes: readonly NoteInfo[]) {
  const authors = childNamed(root, "authors") ?? append(root, element("authors"));
  const list = childNamed(root, "commentList") ?? append(root, element("commentList"));
  const wanted = new Map(notes.map((note) => [addressOf(note.row + 1, note.column + 1), note]));
  const moved = new Map<string, Spot | undefined>();
  list.children = childrenNamed(list, "comment").filter(({ attributes, ...rest }) => {
    const ref = attributes["ref"] ?? "";
    const isKept = wanted.get(ref)?.text === textOf({ attributes, ...rest });
    const spot = rectangleOf(ref);
    moved.set(ref, isKept && spot ? { row: spot.top, column: spot.left } : undefined);
    if (isKept) wanted.delete(ref);
    return isKept;
  });
  for (const [ref, note] of wanted) {
    const body = element("r", {}, [element("t", { "xml:space": "preserve" }, note.text)]);
    const authorId = authorNumber(authors, note.author);
    append(list, element("comment", { ref, authorId }, [element("text", {}, [body])]));
  }
  const added = [...wanted.values()].map(({ row, column }) => ({
    row: row + 1,
    column: column + 1,
  }));
  return { moved, added };
}

function authorNumber(authors: XmlElement, name: string): number {
  const known = childrenNamed(authors, "author").map(textOf);
  if (!known.includes(name)) append(authors, element("author", {}, name));
  return known.includes(name) ? known.indexOf(name) : known.length;
}

/** The boxes in which Excel shows notes, in a drawing of the older kind. */
async function saveShapes(
  { workbook: { parts }, path, worksheet }: SheetSave,
  moves: ReturnType<typeof sortNotes>,
): Promise<void> {
  const lead = childNamed(worksheet, "legacyDrawing");
  const related = await relationshipsOf(parts, path);
  const present = related.find(({ id }) => id === lead?.attributes["r:id"])?.target;
  if (present !== undefined) {
    await parts.put(present, withNoteShapes(await parts.text(present), moves));
    return;
  }
  const free = freePath(parts, "xl/drawings/vmlDrawing", ".vml");
  await parts.put(free, withNoteShapes(emptyShapes, moves));
  await stateEnding(parts, "vml", contentTypes.vml);
  const id = await relate(parts, path, "vmlDrawing", free);
  addInOrder(worksheet, leadTo("legacyDrawing", id), worksheetOrder);
}
