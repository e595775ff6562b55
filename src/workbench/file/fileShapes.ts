import type { Parts } from "../../hosts/xlsx/package/parts";
import {
  childNamed,
  descendantsNamed,
  textOf,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import { drawingPath, pointsOf } from "../../hosts/xlsx/write/drawingPart";
import { shapesOf, type PlacedShape } from "../../hosts/xlsx/write/shapesOf";
import type { ShapeInfo } from "../grid/ShapeInfo";

/** The id of a shape that came with the file. */
export const idOfFileShape = ({ number }: PlacedShape): string => `file:${number}`;

/** The shapes on a sheet of the file, as far as an add-in can know them here: name, words and place. */
export async function fileShapes(parts: Parts, sheetPath: string): Promise<ShapeInfo[]> {
  const path = await drawingPath(parts, sheetPath);
  return path === undefined ? [] : shapesOf(await parts.look(path)).map(infoOf);
}

function infoOf(placed: PlacedShape): ShapeInfo {
  const { anchor, shape, name, words } = placed;
  const [frame] = descendantsNamed(shape, "xfrm");
  const size = childNamed(anchor, "ext") ?? (frame && childNamed(frame, "ext"));
  return {
    id: idOfFileShape(placed),
    name,
    words,
    ...cornerOf(anchor),
    width: pointsOf(size?.attributes["cx"]),
    height: pointsOf(size?.attributes["cy"]),
    content: { kind: "file" },
  };
}

/** The cell at which it stands, and how far from the corner of that. */
function cornerOf(anchor: XmlElement): Pick<ShapeInfo, "cell" | "left" | "top"> {
  const from = childNamed(anchor, "from");
  const place = childNamed(anchor, "pos")?.attributes;
  const stated = (name: string): string | undefined => {
    const child = from && childNamed(from, name);
    return child && textOf(child);
  };
  return {
    cell: { row: Number(stated("row") ?? 0), column: Number(stated("col") ?? 0) },
    left: pointsOf(place?.["x"] ?? stated("colOff")),
    top: pointsOf(place?.["y"] ?? stated("rowOff")),
  };
}
