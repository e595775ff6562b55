import { append } from "../../hosts/xlsx/package/addChild";
import { element, type XmlElement } from "../../hosts/xlsx/package/xml";
import {
  drawingPart,
  drawingPath,
  freeShapeNumber,
  units,
  vocabularies,
} from "../../hosts/xlsx/write/drawingPart";
import { shapeGroup } from "../../hosts/xlsx/write/shapeGroup";
import { removeShape, shapesOf } from "../../hosts/xlsx/write/shapesOf";
import { shapeDrawing } from "../grid/shapeDrawing";
import type { ShapeInfo } from "../grid/ShapeInfo";
import { idOfFileShape } from "./fileShapes";
import { isChanged, type SheetSave } from "./SheetSave";

/** The shapes that came or went. All others stay as they are in the file. */
export async function saveShapes(save: SheetSave): Promise<void> {
  if (!isChanged(save, "shapes")) return;
  const { sheet, workbook, path } = save;
  const drawing = await drawingPath(workbook.parts, path);
  const kept = new Set(sheet.shapes.map(({ id }) => id));
  if (drawing !== undefined) {
    const root = await workbook.parts.edit(drawing);
    for (const shape of shapesOf(root))
      if (!kept.has(idOfFileShape(shape))) removeShape(root, shape);
  }
  for (const shape of sheet.shapes) if (shape.content.kind !== "file") await addShape(save, shape);
}

async function addShape(save: SheetSave, shape: ShapeInfo): Promise<void> {
  const root = await save.workbook.parts.edit(await drawingPart(save));
  append(root, anchorXml(shape, freeShapeNumber(root)));
}

/** A shape by itself is saved as a group of one. */
function anchorXml(shape: ShapeInfo, number: number): XmlElement {
  const { content, left, top, width, height, name, words } = shape;
  const drawing = content.kind === "group" ? content.drawing : shapeDrawing([shape]).drawing;
  const size = { cx: units(width), cy: units(height) };
  return element("xdr:absoluteAnchor", vocabularies, [
    element("xdr:pos", { x: units(left), y: units(top) }),
    element("xdr:ext", size),
    shapeGroup({ ...drawing, words }, { name, number }, size),
    element("xdr:clientData"),
  ]);
}
