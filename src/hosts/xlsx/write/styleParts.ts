import { childNamed, element, elementsIn, localName, type XmlElement } from "../package/xml";
import { faces, inputFill, inputLine, type Face } from "../../../sheets/faces";
import { lineColour, type Look, type NamedStyle } from "../../../sheets/look";

/** The entries of the style sheet a look needs besides those of its named style. */
export interface StyleParts {
  readonly font?: XmlElement;
  readonly fill?: XmlElement;
  readonly border?: XmlElement;
  readonly alignment?: XmlElement;
}

/** What a look adds to its named style. */
export const styleParts = (look: Look, font: XmlElement | undefined): StyleParts => ({
  ...(look.bold && { font: fontOf({ bold: true }, font) }),
  ...(look.fill && { fill: solid(look.fill) }),
  ...(look.lineBelow && { border: lineBelow(lineColour) }),
  ...alignmentOf(look),
});

/** A named style itself. Fonts are made from the workbook's own, so all sheets look alike. */
export const namedParts = (name: NamedStyle, font: XmlElement | undefined): StyleParts => ({
  font: fontOf(faces[name] ?? {}, font),
  ...(name === "Input" && { fill: solid(inputFill), border: box(inputLine) }),
});

function fontOf(face: Face, base: XmlElement | undefined): XmlElement {
  const kept = base
    ? elementsIn(base).filter((child) => /^(name|family|charset|scheme)$/.test(localName(child)))
    : [element("name", { val: "Calibri" }), element("family", { val: 2 })];
  const size = face.size ?? (base && childNamed(base, "sz")?.attributes["val"]) ?? 11;
  const colour = face.colour
    ? element("color", { rgb: `FF${face.colour}` })
    : base && childNamed(base, "color");
  return element("font", {}, [
    face.bold ? element("b") : undefined,
    face.italic ? element("i") : undefined,
    element("sz", { val: size }),
    colour,
    ...kept,
  ]);
}

const solid = (rgb: string): XmlElement =>
  element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: `FF${rgb}` }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);

const side = (name: string, rgb?: string): XmlElement =>
  rgb ? element(name, { style: "thin" }, [element("color", { rgb: `FF${rgb}` })]) : element(name);

const box = (rgb: string): XmlElement =>
  element("border", {}, [
    ...["left", "right", "top", "bottom"].map((name) => side(name, rgb)),
    side("diagonal"),
  ]);

const lineBelow = (rgb: string): XmlElement =>
  element("border", {}, [
    ...["left", "right", "top"].map((name) => side(name)),
    side("bottom", rgb),
    side("diagonal"),
  ]);

function alignmentOf({ align, indented, top, wrap }: Look): { alignment?: XmlElement } {
  if (!align && !top && !wrap) return {};
  const vertical = top ? "top" : undefined;
  const attributes = { horizontal: align, vertical, wrapText: wrap, indent: indented };
  return { alignment: element("alignment", attributes) };
}

/** What Excel takes for granted at the head of each list; some programs leave a list out. */
export function firstEntries(): Record<string, XmlElement[]> {
  const fill = (patternType: string) =>
    element("fill", {}, [element("patternFill", { patternType })]);
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((name) => side(name));
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return {
    fonts: [fontOf({}, undefined)],
    fills: [fill("none"), fill("gray125")],
    borders: [element("border", {}, sides)],
    cellStyleXfs: [element("xf", format)],
    cellXfs: [element("xf", { ...format, xfId: 0 })],
  };
}
