import { childNamed, elementsIn, localName, type XmlElement } from "../package/xml";

/** A shape, group of shapes, picture or line on a sheet, and what places it there. */
export interface PlacedShape {
  readonly anchor: XmlElement;
  readonly shape: XmlElement;
  readonly name: string;
  /** Its number among the shapes of the drawing. */
  readonly number: string;
  /** What it shows, in words. */
  readonly words: string;
}

const kinds = ["sp", "grpSp", "pic", "cxnSp"];

/** The shapes of a drawing. Charts are none. */
export function shapesOf(drawing: XmlElement): PlacedShape[] {
  return elementsIn(drawing).flatMap((anchor) => {
    const shape = elementsIn(anchor).find((child) => kinds.includes(localName(child)));
    const [properties] = shape ? elementsIn(shape) : [];
    const stated = properties && childNamed(properties, "cNvPr")?.attributes;
    if (!shape || !stated) return [];
    const { name = "", id: number = "", descr: words = "" } = stated;
    return [{ anchor, shape, name, number, words }];
  });
}

/** Takes a shape off its sheet. */
export function removeShape(drawing: XmlElement, { anchor }: PlacedShape): void {
  drawing.children = drawing.children.filter((child) => child !== anchor);
}
