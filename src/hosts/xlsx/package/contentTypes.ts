import { append } from "./addChild";
import type { Parts } from "./parts";
import { childrenNamed, element } from "./xml";

const path = "[Content_Types].xml";
const sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Content types of the parts this product makes. */
export const contentTypes = {
  worksheet: `${sheetml}worksheet+xml`,
  styles: `${sheetml}styles+xml`,
  table: `${sheetml}table+xml`,
  comments: `${sheetml}comments+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

/** States the content type of one part. */
export async function stateContentType(parts: Parts, part: string, type: string): Promise<void> {
  const root = await parts.edit(path);
  append(root, element("Override", { PartName: `/${part}`, ContentType: type }));
}

/** States the content type of every part with an ending, unless that is stated already. */
export async function stateEnding(parts: Parts, ending: string, type: string): Promise<void> {
  const root = await parts.edit(path);
  const known = childrenNamed(root, "Default").some(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === ending,
  );
  if (known) return;
  append(root, element("Default", { Extension: ending, ContentType: type }));
}

/** Takes a part out of the file, with its own relationships and its content type. */
export async function removePart(parts: Parts, part: string): Promise<void> {
  parts.remove(part);
  parts.remove(part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`));
  const root = await parts.edit(path);
  root.children = root.children.filter(
    (child) =>
      typeof child === "string" ||
      child.attributes["PartName"]?.toLowerCase() !== `/${part}`.toLowerCase(),
  );
}

/** First free path of a numbered part: `xl/tables/table3.xml`. */
export function freePath(parts: Parts, before: string, ending: string): string {
  let number = 1;
  while (parts.has(`${before}${number}${ending}`)) number++;
  return `${before}${number}${ending}`;
}
