import { rectangleOf } from "../../sheets/rectangle";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { childNamed, childrenNamed, type XmlElement } from "../../hosts/xlsx/package/xml";

const cell = /<(?:\w+:)?c\b[^>]*>/g;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const entries = (root: XmlElement, list: string, entry: string): XmlElement[] => {
  const parent = childNamed(root, list);
  return parent ? childrenNamed(parent, entry) : [];
};

/** Names of the cell styles by the number of a format, for formats in another style than Normal. */
export async function styleNames(file: Workbook): Promise<ReadonlyMap<string, string>> {
  const root = await file.parts.look(await file.stylesPath());
  const names = new Map(
    entries(root, "cellStyles", "cellStyle").map(({ attributes }) => [
      attributes["xfId"] ?? "0",
      (attributes["name"] ?? "Normal").replace(/^Excel Built-in /, ""),
    ]),
  );
  const formats = entries(root, "cellXfs", "xf").map(({ attributes }, index) => [
    `${index}`,
    names.get(attributes["xfId"] ?? "0") ?? "Normal",
  ]);
  return new Map(formats.filter(([, name]) => name !== "Normal") as [string, string][]);
}

/**
 * The named style of each cell that has one, by `row,column` from 0, from the text of a sheet's
 * part: hucre reads the look of a cell without the name of its style.
 */
export function namedCells(
  part: string,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (names.size === 0) return found;
  for (const [tag] of part.matchAll(cell)) {
    const name = names.get(attribute(tag, "s") ?? "0");
    const at = name && rectangleOf(attribute(tag, "r") ?? "");
    if (at) found.set(`${at.top - 1},${at.left - 1}`, name);
  }
  return found;
}
