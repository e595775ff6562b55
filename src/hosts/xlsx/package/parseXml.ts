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
export function documentText({ before, root }: XmlDocument): string {
  const pieces: string[] = [before];
  write(root, pieces);
  return pieces.join("");
}

/** One element as text. */
export function elementText(element: XmlElement): string {
  const pieces: string[] = [];
  write(element, pieces);
  return pieces.join("");
}

function write(node: XmlNode, pieces: string[]): void {
  if (typeof node === "string") {
    pieces.push(node);
    return;
  }
  pieces.push("<", node.name);
  for (const key in node.attributes)
    pieces.push(" ", key, '="', encodeAttribute(node.attributes[key]!), '"');
  if (node.children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const child of node.children) write(child, pieces);
  pieces.push("</", node.name, ">");
}
