import { SaxesParser } from "saxes";
import { FileFault } from "./fileFault";
import { encodeAttribute, encodeXml, isElement, type XmlElement, type XmlNode } from "./xml";

/** A document: what stands before the root (the declaration), and the root. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
}

/** Parses XML so that writing the tree back gives the same document. Faults name the part. */
export function parseXml(text: string, part: string): XmlDocument {
  const parser = new SaxesParser();
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  const add = (node: XmlNode) => open[open.length - 1]!.children.push(node);
  let declaration = "";
  parser.on("error", () => {
    throw new FileFault(`its part ${part} is not well-formed XML`);
  });
  parser.on("xmldecl", ({ version = "1.0", standalone }) => {
    // Texts are written in UTF-8, whatever they were read from.
    const alone = standalone === undefined ? "" : ` standalone="${standalone}"`;
    declaration = `<?xml version="${version}" encoding="UTF-8"${alone}?>\n`;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const child: XmlElement = { name, attributes: { ...attributes }, children: [] };
    add(child);
    open.push(child);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (content) => open.length > 1 && add(encodeXml(content)));
  parser.on("cdata", (content) => add(`<![CDATA[${content}]]>`));
  parser.on("comment", (content) => add(`<!--${content}-->`));
  parser.on("processinginstruction", ({ target, body }) => add(`<?${target} ${body}?>`));
  parser.write(text).close();
  const at = top.children.findIndex(isElement);
  const before = top.children.slice(0, at).join("");
  return { before: declaration + before, root: top.children[at] as XmlElement };
}

/** The document as text. */
export const documentText = ({ before, root }: XmlDocument): string => before + nodeText(root);

/** One element as text. */
export const elementText = (element: XmlElement): string => nodeText(element);

function nodeText(node: XmlNode): string {
  if (typeof node === "string") return node;
  const { name, attributes, children } = node;
  let text = `<${name}`;
  for (const key in attributes) text += ` ${key}="${encodeAttribute(attributes[key]!)}"`;
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const child of children) text += nodeText(child);
  return `${text}</${name}>`;
}
