import type { IWorksheetData } from "@univerjs/core";
import { rowPixels } from "./sheetSnapshot";

const row = /<(?:\w+:)?row\b[^>]*>/g;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * Heights and hiding of rows, from the text of a sheet's part: hucre leaves out heights that were
 * worked out from the text in the row, which other programs show all the same.
 */
export function rowHeights(part: string): IWorksheetData["rowData"] {
  const found: IWorksheetData["rowData"] = {};
  for (const [tag] of part.matchAll(row)) {
    const number = Number(attribute(tag, "r"));
    const height = Number(attribute(tag, "ht"));
    const isHidden = /^(1|true)$/.test(attribute(tag, "hidden") ?? "");
    const isCustom = /^(1|true)$/.test(attribute(tag, "customHeight") ?? "");
    if (!number || !(height > 0 || isHidden)) continue;
    const pixels = rowPixels(height);
    found[number - 1] = {
      ...(height > 0 && (isCustom ? { h: pixels, ia: 0 } : { h: pixels, ah: pixels, ia: 1 })),
      ...(isHidden && { hd: 1 }),
    };
  }
  return found;
}
