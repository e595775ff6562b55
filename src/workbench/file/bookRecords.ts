import type { Sheet, Workbook as FileBook } from "hucre";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { childNamed } from "../../hosts/xlsx/package/xml";
import type { NoteInfo } from "../grid/Grid";
import { chartFrames, chartOfFrame } from "./chartFrames";
import type { SheetIds } from "./fileSeries";
import { fileShapes } from "./fileShapes";

/** What the grid has no place for, by the keys its records have: notes, charts, shapes, tables' looks. */
export async function bookRecords(
  book: FileBook,
  file: Workbook,
  paths: ReadonlyMap<string, string>,
  tables: readonly { readonly id: string; readonly path: string }[],
): Promise<Readonly<Record<string, unknown>>> {
  const records: Record<string, unknown> = {};
  const sheets = await file.sheets();
  const ids = idsByName(sheets, paths);
  for (const [id, path] of paths) {
    const name = sheets.find((each) => each.path === path)?.name;
    const sheet = book.sheets.find((each) => each.name === name);
    if (sheet) Object.assign(records, sheetRecords(id, sheet));
    const frames = await chartFrames(file.parts, path);
    const charts = frames.map((frame) => chartOfFrame(file.parts, frame, ids));
    if (charts.length > 0) records[`charts:${id}`] = await Promise.all(charts);
    const shapes = await fileShapes(file.parts, path);
    if (shapes.length > 0) records[`shapes:${id}`] = shapes;
  }
  for (const { id, path } of tables) records[`table:${id}`] = await lookOfTable(file, path);
  return records;
}

const idsByName = (
  sheets: readonly { readonly name: string; readonly path: string }[],
  paths: ReadonlyMap<string, string>,
): SheetIds =>
  new Map(
    [...paths].flatMap(([id, path]) =>
      sheets
        .filter((each) => each.path === path)
        .map(({ name }): [string, string] => [name.toLowerCase(), id]),
    ),
  );

function sheetRecords(id: string, sheet: Sheet): Record<string, unknown> {
  const notes = notesOf(sheet);
  const isProtected = sheet.protection !== undefined && sheet.protection.sheet !== false;
  const protection = { on: true, password: "", options: {} };
  return {
    ...(sheet.veryHidden && { [`veryHidden:${id}`]: true }),
    ...(notes.length > 0 && { [`notes:${id}`]: notes }),
    ...(isProtected && { [`setup:${id}`]: { protection } }),
  };
}

function notesOf({ cells }: Sheet): NoteInfo[] {
  const notes = [...(cells ?? [])].flatMap(([key, { comment }]) => {
    if (!comment) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [{ row, column, text: comment.text, author: comment.author ?? "", visible: false }];
  });
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

async function lookOfTable({ parts }: Workbook, path: string): Promise<object> {
  const root = await parts.look(path);
  const style = childNamed(root, "tableStyleInfo")?.attributes ?? {};
  return {
    style: style["name"] ?? "",
    showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    showFilterButton: childNamed(root, "autoFilter") !== undefined,
    showBandedRows: style["showRowStripes"] === "1",
    showBandedColumns: style["showColumnStripes"] === "1",
  };
}
