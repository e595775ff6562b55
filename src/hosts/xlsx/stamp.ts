import type { Day } from "../../domain/day";
import { append } from "./package/addChild";
import type { Parts } from "./package/parts";
import { relationshipsOf } from "./package/relationships";
import { childNamed, element, encodeXml, type XmlElement } from "./package/xml";

const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** States in the file's properties who changed it last and on which day. */
export async function stamp(
  parts: Parts,
  { on, by }: { readonly on: Day; readonly by: string },
): Promise<void> {
  const found = (await relationshipsOf(parts, "")).find(({ kind }) => kind === "core-properties");
  if (!found || !parts.has(found.target)) return;
  const root = await parts.edit(found.target);
  property(root, "cp:lastModifiedBy").children = [encodeXml(by)];
  const modified = property(root, "dcterms:modified");
  modified.attributes["xsi:type"] = "dcterms:W3CDTF";
  modified.children = [`${on}T00:00:00Z`];
}

function property(root: XmlElement, name: string): XmlElement {
  for (const [key, value] of Object.entries(namespaces)) root.attributes[key] ??= value;
  const found = childNamed(root, name.replace(/^.*:/, ""));
  return found ?? append(root, element(name));
}
