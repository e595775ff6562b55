import {
  paperColour,
  textHeight,
  type Drawing,
  type DrawnRectangle,
  type DrawnText,
  type Lettering,
} from "../../../sheets/drawing";
import { element, type XmlElement } from "../package/xml";
import { units, vocabularies, type Extent } from "./drawingPart";

/** What a group of shapes is known by. */
export interface GroupName {
  readonly name: string;
  /** Its number among the shapes of the drawing; those of its parts follow. */
  readonly number: number;
}

/**
 * A drawing as a group of Excel's own shapes: a rectangle for each of its rectangles, a text box
 * for each of its texts. Source of the order of elements: ECMA-376 part 1, CT_GroupShape, CT_Shape.
 * @param size where it is shown in another size than its own
 */
export function shapeGroup(
  drawing: Drawing,
  { name, number }: GroupName,
  size: Extent = sizeOf(drawing),
): XmlElement {
  const own = sizeOf(drawing);
  const nothing = { x: 0, y: 0 };
  const shapes = [
    ...drawing.rectangles.map((rectangle, index) => rectangleXml(rectangle, number + 1 + index)),
    ...drawing.texts.map((text, index) =>
      textXml(text, number + 1 + drawing.rectangles.length + index),
    ),
  ];
  return element("xdr:grpSp", vocabularies, [
    element("xdr:nvGrpSpPr", {}, [
      element("xdr:cNvPr", { id: number, name, descr: drawing.words }),
      element("xdr:cNvGrpSpPr"),
    ]),
    element("xdr:grpSpPr", {}, [
      element("a:xfrm", {}, [
        element("a:off", nothing),
        element("a:ext", { ...size }),
        element("a:chOff", nothing),
        element("a:chExt", { ...own }),
      ]),
    ]),
    ...shapes,
  ]);
}

/** The size of a drawing in the units of drawings. */
export const sizeOf = ({ width, height }: Pick<Drawing, "width" | "height">): Extent => ({
  cx: units(width),
  cy: units(height),
});

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const solid = (colour: string): XmlElement =>
  element("a:solidFill", {}, [element("a:srgbClr", { val: colour })]);

function rectangleXml(rectangle: DrawnRectangle, number: number): XmlElement {
  const { fill = paperColour, line, label } = rectangle;
  const outline = line
    ? element("a:ln", { w: units(line.width) }, [solid(line.colour)])
    : element("a:ln", {}, [element("a:noFill")]);
  const body = label && bodyXml({ ...label, lines: [label.text] }, { algn: "ctr", anchor: "ctr" });
  return element("xdr:sp", { macro: "", textlink: "" }, [
    nameXml(`Rectangle ${number}`, number),
    frameXml(rectangle, [solid(fill), outline]),
    body,
  ]);
}

function textXml(text: DrawnText, number: number): XmlElement {
  const place = { ...text, height: textHeight(text) };
  const nothing = [element("a:noFill"), element("a:ln", {}, [element("a:noFill")])];
  const algn = text.align === "left" ? "l" : "r";
  return element("xdr:sp", { macro: "", textlink: "" }, [
    nameXml(`Text ${number}`, number, { txBox: 1 }),
    frameXml(place, nothing),
    bodyXml(text, { algn, anchor: "t" }),
  ]);
}

const nameXml = (name: string, id: number, kind = {}): XmlElement =>
  element("xdr:nvSpPr", {}, [element("xdr:cNvPr", { id, name }), element("xdr:cNvSpPr", kind)]);

const frameXml = ({ x, y, width, height }: Place, look: readonly XmlElement[]): XmlElement =>
  element("xdr:spPr", {}, [
    element("a:xfrm", {}, [
      element("a:off", { x: units(x), y: units(y) }),
      element("a:ext", { cx: units(width), cy: units(height) }),
    ]),
    element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
    ...look,
  ]);

const noMargins = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

/** Lines of text without margins. What is longer than its box goes on over it. */
function bodyXml(
  { lines, size, bold, colour }: Lettering & Pick<DrawnText, "lines">,
  { algn, anchor }: { readonly algn: string; readonly anchor: string },
): XmlElement {
  const overflow = { vertOverflow: "overflow", horzOverflow: "overflow", wrap: "square" };
  const letters = { lang: "en-NZ", sz: Math.round(size * 100), b: bold ? 1 : 0 };
  const paragraphs = lines.map((line) =>
    element("a:p", {}, [
      element("a:pPr", { algn }),
      element("a:r", {}, [
        element("a:rPr", letters, [solid(colour), element("a:latin", { typeface: "Calibri" })]),
        element("a:t", {}, line),
      ]),
    ]),
  );
  return element("xdr:txBody", {}, [
    element("a:bodyPr", { ...overflow, ...noMargins, rtlCol: 0, anchor }),
    element("a:lstStyle"),
    ...paragraphs,
  ]);
}
