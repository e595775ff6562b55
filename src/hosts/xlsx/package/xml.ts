/** An element with decoded attributes in their order. */
export interface XmlElement {
  /** With its prefix, as in the file. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

/** An element, or text (with comments and the like) exactly as it stands in the file, still escaped. */
export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

/** The name without its prefix. */
export const localName = (element: XmlElement): string =>
  element.name.slice(element.name.indexOf(":") + 1);

export const elementsIn = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement);

/** Its children of that name, whatever their prefix. */
export const childrenNamed = (parent: XmlElement, name: string): XmlElement[] =>
  elementsIn(parent).filter((child) => localName(child) === name);

export const childNamed = (parent: XmlElement, name: string): XmlElement | undefined =>
  elementsIn(parent).find((child) => localName(child) === name);

/** All elements of that name under the parent, at any depth, in document order. */
export const descendantsNamed = (parent: XmlElement, name: string): XmlElement[] =>
  elementsIn(parent).flatMap((child) => [
    ...(localName(child) === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);

/** Its text with that of its descendants, decoded. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : decodeXml(child))).join("");

/** An attribute by its name without prefix: `id` finds `r:id`. */
export function attribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of Object.entries(element.attributes))
    if (key === name || (key.endsWith(`:${name}`) && !key.startsWith("xmlns:"))) return value;
  return undefined;
}

/** A new element. Attributes that are undefined are left out; texts are escaped. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  children: readonly (XmlElement | undefined)[] | string = [],
): XmlElement {
  const stated: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      stated[key] = typeof value === "boolean" ? (value ? "1" : "0") : `${value}`;
  return {
    name,
    attributes: stated,
    children:
      typeof children === "string"
        ? [encodeXml(children)]
        : children.filter((child) => child !== undefined),
  };
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const decodeXml = (raw: string): string =>
  raw.includes("&") || raw.includes("<")
    ? raw
        .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => encodeXml(text))
        .replace(/<!--[\s\S]*?-->/g, "")
        .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => decodedEntity(code) ?? whole)
    : raw;

function decodedEntity(code: string): string | undefined {
  if (!code.startsWith("#")) return entities[code];
  const point = /^#x/i.test(code) ? parseInt(code.slice(2), 16) : Number(code.slice(1));
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Whether all of a text can stand as it is, as nearly every text can: to look is quicker than to replace. */
const isPlain = (text: string): boolean => !/[\u0000-\u001f"&<>\ufffe\uffff]/.test(text);

/** Escaped for text. What XML cannot hold at all (control characters) is dropped. */
export const encodeXml = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
        .replace(/[&<>\r]/g, (c) => escapes[c]!);

/** Escaped for an attribute, where line breaks need it too. */
export const encodeAttribute = (text: string): string =>
  isPlain(text) ? text : encodeXml(text).replace(/["\n\r\t]/g, (c) => escapes[c]!);
