import { FileFault } from "./fileFault";
import { decodeXml, encodeAttribute, isElement, type XmlElement, type XmlNode } from "./xml";

/** A document: what stands before the root (the declaration), and the root. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
}

/** What the parser meets next: comment, CDATA, instruction or document type; or a tag. */
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses XML so that writing the tree back gives the same document. Faults name the part. */
export function parseXml(text: string, part: string): XmlDocument {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  let before: number | undefined;
  let at = 0;
  for (const match of text.matchAll(token)) {
    const inside = open[open.length - 1];
    if (!inside) break;
    if (match.index > at) inside.children.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (/^<[!?]/.test(match[0])) inside.children.push(match[0]);
    else {
      before ??= match.index;
      follow(match[0], inside, open);
    }
  }
  const [root, ...others] = top.children.filter(isElement);
  if (open.length !== 1 || open[0] !== top || !root || others.length > 0)
    throw new FileFault(`its part ${part} is not well-formed XML`);
  return { before: text.slice(0, before), root };
}

/** Opens or closes an element. A closing tag that closes something else leaves nothing open. */
function follow(tag: string, inside: XmlElement, open: XmlElement[]): void {
  if (tag.startsWith("</")) {
    if (inside.name === tag.slice(2, -1).trim()) open.pop();
    else open.length = 0;
    return;
  }
  const child = opened(tag);
  inside.children.push(child);
  if (!tag.endsWith("/>")) open.push(child);
}

function opened(tag: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  const attributes: Record<string, string> = {};
  const rest = tag.slice(1 + name.length);
  if (rest.includes("="))
    for (const [, key, double, single] of rest.matchAll(attributePattern))
      attributes[key!] = decodeXml(double ?? single ?? "");
  return { name, attributes, children: [] };
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
