import { addInOrder, append } from "../package/addChild";
import { namespaces } from "../package/namespaces";
import { contentTypes, freePath, stateContentType, stateEnding } from "../package/contentTypes";
import { worksheetOrder } from "../package/elementOrder";
import { addressOf, rectangleOf } from "../../../sheets/rectangle";
import { relate, relationshipsOf } from "../package/relationships";
import { childNamed, childrenNamed, element, textOf, type XmlElement } from "../package/xml";
import { leadTo } from "./emptyWorksheet";
import { emptyShapes, withNoteShapes, type ShapeMoves } from "./noteShapes";
import type { SheetJob } from "./sheetJob";
import { movedSpot, type Spot } from "../../../sheets/movedSpot";
import { ownNotes, type CellNote } from "../../../sheets/ownNotes";

/** Author of the notes this product writes; by it they are known in the next run. */
const author = "LSC Allocation";

/** Notes on headings and cells. A person's own notes go with their rows; those left over are returned. */
export async function writeNotes(job: SheetJob): Promise<readonly CellNote[]> {
  const { parts } = job.workbook;
  const related = await relationshipsOf(parts, job.path);
  const path = related.find(({ kind }) => kind === "comments")?.target;
  const root = path === undefined ? emptyNotes() : await parts.edit(path);
  const { left, moves } = sortNotes(job, root);
  await moveThreads(job, related.find(({ kind }) => kind === "threadedComment")?.target);
  const added = addNotes(job, root);
  if (path === undefined && added.length === 0) return left;
  await keepNotes(job, root, path);
  await keepShapes(job, { ...moves, added });
  return left;
}

const emptyNotes = (): XmlElement =>
  element("comments", { xmlns: namespaces.spreadsheet }, [
    element("authors"),
    element("commentList"),
  ]);

/** Takes our notes away and moves a person's to where their cells have gone. */
function sortNotes(job: SheetJob, root: XmlElement) {
  const authors = childrenNamed(childNamed(root, "authors") ?? root, "author").map(textOf);
  const own = authors.indexOf(author);
  const list = childNamed(root, "commentList");
  const left: CellNote[] = [];
  const moved = new Map<string, Spot | undefined>();
  const kept: XmlElement[] = [];
  for (const note of list ? childrenNamed(list, "comment") : []) {
    const at = spotOf(note);
    const to = Number(note.attributes["authorId"]) === own ? undefined : movedSpot(job, at);
    moved.set(addressOf(at.row, at.column), to);
    if (to) {
      note.attributes["ref"] = addressOf(to.row, to.column);
      kept.push(note);
    } else if (Number(note.attributes["authorId"]) !== own)
      left.push({ ...at, text: textOf(note) });
  }
  if (list) list.children = kept;
  return { left, moves: { moved } };
}

function spotOf(note: XmlElement): Spot {
  const { top: row = 1, left: column = 1 } = rectangleOf(note.attributes["ref"] ?? "") ?? {};
  return { row, column };
}

/** Conversations (Excel 365) name their cell a second time, in a part of their own. */
async function moveThreads(job: SheetJob, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const root = await job.workbook.parts.edit(path);
  for (const thread of childrenNamed(root, "threadedComment")) {
    const to = thread.attributes["ref"] === undefined ? undefined : movedSpot(job, spotOf(thread));
    if (to) thread.attributes["ref"] = addressOf(to.row, to.column);
  }
}

/** Adds ours, but not where a person has a note: a cell has one. */
function addNotes(job: SheetJob, root: XmlElement): Spot[] {
  const list = childNamed(root, "commentList");
  const authors = childNamed(root, "authors");
  if (!list || !authors) return [];
  const names = childrenNamed(authors, "author").map(textOf);
  if (!names.includes(author)) append(authors, element("author", {}, author));
  const authorId = names.includes(author) ? names.indexOf(author) : names.length;
  const taken = new Set(childrenNamed(list, "comment").map(({ attributes }) => attributes["ref"]));
  return ownNotes(job).flatMap(({ row, column, text }) => {
    const ref = addressOf(row, column);
    if (taken.has(ref)) return [];
    taken.add(ref);
    const body = element("text", {}, [
      element("r", {}, [element("t", { "xml:space": "preserve" }, text)]),
    ]);
    append(list, element("comment", { ref, authorId }, [body]));
    return [{ row, column }];
  });
}

async function keepNotes(job: SheetJob, root: XmlElement, path: string | undefined): Promise<void> {
  if (path !== undefined) return;
  const { parts } = job.workbook;
  const free = freePath(parts, "xl/comments", ".xml");
  await parts.put(free, root);
  await stateContentType(parts, free, contentTypes.comments);
  await relate(parts, job.path, "comments", free);
}

/** The boxes in which Excel shows notes, in a drawing of the older kind. */
async function keepShapes(job: SheetJob, moves: ShapeMoves): Promise<void> {
  const { parts } = job.workbook;
  const related = await relationshipsOf(parts, job.path);
  const id = childNamed(job.worksheet, "legacyDrawing");
  const path = related.find(({ id: each }) => each === id?.attributes["r:id"])?.target;
  if (path !== undefined) {
    await parts.put(path, withNoteShapes(await parts.text(path), moves));
    return;
  }
  const free = freePath(parts, "xl/drawings/vmlDrawing", ".vml");
  await parts.put(free, withNoteShapes(emptyShapes, moves));
  await stateEnding(parts, "vml", contentTypes.vml);
  const added = await relate(parts, job.path, "vmlDrawing", free);
  addInOrder(job.worksheet, leadTo("legacyDrawing", added), worksheetOrder);
}
