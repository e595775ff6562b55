import { addInOrder } from "../package/addChild";
import { contentTypes, freePath, stateContentType } from "../package/contentTypes";
import { worksheetOrder } from "../package/elementOrder";
import { namespaces } from "../package/namespaces";
import type { Parts } from "../package/parts";
import { relate, relationshipsOf } from "../package/relationships";
import type { Workbook } from "../package/workbook";
import { childNamed, descendantsNamed, element, textOf, type XmlElement } from "../package/xml";
import { leadTo } from "./emptyWorksheet";

/** Namespaces of a drawing. */
export const vocabularies = {
  "xmlns:xdr": namespaces.spreadsheetDrawing,
  "xmlns:a": namespaces.drawing,
};

/** Units of drawings in one point. */
const unitsAPoint = 12_700;

/** Points in the units of drawings. */
export const units = (points: number): number => Math.round(points * unitsAPoint);

/** Units of drawings in points. */
export const pointsOf = (units: string | undefined): number => Number(units ?? 0) / unitsAPoint;

/** A sheet of a file, as far as drawings need it. */
export interface SheetPart {
  readonly workbook: Workbook;
  /** Path of the worksheet's part. */
  readonly path: string;
  readonly worksheet: XmlElement;
}

/** Path of the part that holds charts, pictures and shapes of a sheet; undefined where it has none. */
export async function drawingPath(parts: Parts, sheetPath: string): Promise<string | undefined> {
  const related = await relationshipsOf(parts, sheetPath);
  return related.find(({ kind }) => kind === "drawing")?.target;
}

/** The same, made where it has none. */
export async function drawingPart(sheet: SheetPart): Promise<string> {
  const { parts } = sheet.workbook;
  const present = await drawingPath(parts, sheet.path);
  if (present !== undefined) return present;
  const path = freePath(parts, "xl/drawings/drawing", ".xml");
  await parts.put(path, element("xdr:wsDr", vocabularies));
  await stateContentType(parts, path, contentTypes.drawing);
  const id = await relate(parts, sheet.path, "drawing", path);
  addInOrder(sheet.worksheet, leadTo("drawing", id), worksheetOrder);
  return path;
}

/** A number that no shape of the drawing has yet. */
export function freeShapeNumber(root: XmlElement): number {
  const taken = descendantsNamed(root, "cNvPr").map(({ attributes }) => Number(attributes["id"]));
  return Math.max(1, ...taken.filter(Number.isFinite)) + 1;
}

/** Size in the units of drawings. */
export interface Extent {
  readonly cx: number;
  readonly cy: number;
}

/** Moves a thing to the cell at whose corner it is to stand; it keeps its size. */
export function moveAnchor(
  anchor: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const from = childNamed(anchor, "from");
  if (!from) return;
  const by = {
    row: row - 1 - numberIn(from, "row"),
    col: column - 1 - numberIn(from, "col"),
  };
  for (const corner of [from, childNamed(anchor, "to")])
    for (const way of ["row", "col"] as const) {
      const place = corner && childNamed(corner, way);
      if (place) place.children = [String(numberIn(corner, way) + by[way])];
    }
}

const numberIn = (corner: XmlElement, name: string): number => {
  const place = childNamed(corner, name);
  return place ? Number(textOf(place)) : 0;
};

/** A thing that moves with the cell at whose corner it stands, and keeps its size. */
export function cellAnchor(
  { row, column }: { readonly row: number; readonly column: number },
  size: Extent,
  thing: XmlElement,
): XmlElement {
  const from = Object.entries({ col: column - 1, colOff: 0, row: row - 1, rowOff: 0 });
  return element("xdr:oneCellAnchor", vocabularies, [
    element(
      "xdr:from",
      {},
      from.map(([name, value]) => element(`xdr:${name}`, {}, String(value))),
    ),
    element("xdr:ext", { ...size }),
    thing,
    element("xdr:clientData"),
  ]);
}
