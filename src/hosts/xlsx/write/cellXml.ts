import { addressOf } from "../../../sheets/rectangle";
import { element, encodeXml, type XmlElement } from "../package/xml";
import type { Written } from "../../../sheets/written";

/** The most text a cell of Excel holds. */
const longest = 32_767;

/**
 * A formula, and the value it had when it was written. Without one every program works it out when
 * it opens the file; LibreOffice keeps a number that stands there, whatever has changed since.
 */
export interface Calculated {
  readonly formula: string;
  readonly value: Written;
}

/** A cell with a value, or only a format. Text stands in the cell itself, not in the shared list. */
export function cellXml(
  row: number,
  column: number,
  value: Written | Calculated,
  format: number,
): XmlElement {
  const r = addressOf(row, column);
  const s = format === 0 ? undefined : format;
  if (typeof value === "object") return formulaXml({ r, s }, value);
  if (value === undefined) return element("c", { r, s });
  if (typeof value === "number") return element("c", { r, s }, [element("v", {}, String(value))]);
  const text = element("t", { "xml:space": "preserve" });
  text.children = [encodeXml(escaped(value.replace(/\r\n?/g, "\n").slice(0, longest)))];
  return element("c", { r, s, t: "inlineStr" }, [element("is", {}, [text])]);
}

function formulaXml(
  at: { readonly r: string; readonly s: number | undefined },
  { formula, value }: Calculated,
): XmlElement {
  if (value === undefined) return element("c", at, [element("f", {}, formula)]);
  const t = typeof value === "string" ? "str" : undefined;
  const kept = element("v", {}, typeof value === "string" ? escaped(value) : String(value));
  return element("c", { ...at, t }, [element("f", {}, formula), kept]);
}

/** Excel reads `_x0041_` in a text as the letter A; such a text is written so that it stays. */
export const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
