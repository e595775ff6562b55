import type { Drawing } from "../../../sheets/drawing";
import { drawingName, drawingSpot, staysInPlace } from "../../../sheets/drawingPlan";
import { append } from "../package/addChild";
import { childNamed, descendantsNamed, type XmlElement } from "../package/xml";
import { cellAnchor, drawingPart, drawingPath, freeShapeNumber, type Extent } from "./drawingPart";
import { shapeGroup, sizeOf } from "./shapeGroup";
import { removeShape, shapesOf, type PlacedShape } from "./shapesOf";
import type { SheetJob } from "./sheetJob";

/**
 * The drawing under the table, in place of the one drawn before: where a person moved or resized
 * that, the new one stands there in that size. That of a notice is placed anew.
 */
export async function writeDrawing(job: SheetJob): Promise<void> {
  const { drawing } = job.content;
  const { parts } = job.workbook;
  const name = drawingName(job);
  if (name === undefined) return;
  const path = await drawingPath(parts, job.path);
  const former = path === undefined ? [] : takenOff(await parts.edit(path), name);
  if (!drawing) return;
  const root = await parts.edit(await drawingPart(job));
  const [present] = staysInPlace(job) ? former : [];
  const named = { name, number: freeShapeNumber(root) };
  if (present) append(root, refilled(present, drawing, named));
  else append(root, cellAnchor(drawingSpot(job), sizeOf(drawing), shapeGroup(drawing, named)));
}

/** Takes our former drawings off the sheet. */
function takenOff(root: XmlElement, name: string): PlacedShape[] {
  const own = shapesOf(root).filter((shape) => shape.name === name);
  for (const shape of own) removeShape(root, shape);
  return own;
}

/** What placed the former drawing, with the new one in it. */
function refilled(
  { anchor, shape }: PlacedShape,
  drawing: Drawing,
  named: { readonly name: string; readonly number: number },
): XmlElement {
  const group = shapeGroup(drawing, named, shownSize(anchor, shape) ?? sizeOf(drawing));
  return { ...anchor, children: anchor.children.map((each) => (each === shape ? group : each)) };
}

/** The size in which a shape is shown, where the file says it. */
function shownSize(anchor: XmlElement, shape: XmlElement): Extent | undefined {
  const [frame] = descendantsNamed(shape, "xfrm");
  const stated = childNamed(anchor, "ext") ?? (frame && childNamed(frame, "ext"));
  const [cx, cy] = [Number(stated?.attributes["cx"]), Number(stated?.attributes["cy"])];
  return cx > 0 && cy > 0 ? { cx, cy } : undefined;
}
