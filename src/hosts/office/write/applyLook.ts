import { faces, inputFill, inputLine, type Face } from "../../../sheets/faces";
import { lineColour, type Look, type NamedStyle } from "../../../sheets/look";

/**
 * Gives cells a look: the named style, so that they are known by it, and on top what makes them
 * look as in a file this product writes, as Excel's own input cells are too loud for long columns.
 */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  const style = look.style ?? "Normal";
  range.style = styleNames[style];
  applyFace(format.font, faces[style] ?? {});
  if (style === "Input") box(format);
  if (look.bold) format.font.bold = true;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.lineBelow) drawLine(format, "EdgeBottom", lineColour);
  if (look.numberFormat) setNumberFormat(range, look.numberFormat);
  align(format, look);
}

/** As Excel names its own styles to an add-in, in every language. */
const styleNames: Readonly<Record<NamedStyle, string>> = {
  Normal: "Normal",
  Title: "SheetTitle",
  "Explanatory Text": "ExplanatoryText",
  Input: "Input",
};

function align(format: Excel.RangeFormat, look: Look): void {
  if (look.align) format.horizontalAlignment = look.align === "right" ? "Right" : "Left";
  if (look.indented) format.indentLevel = 1;
  if (look.top) format.verticalAlignment = "Top";
  if (look.wrap) format.wrapText = true;
}

function applyFace(font: Excel.RangeFont, { bold, italic, size, colour }: Face): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (size) font.size = size;
  if (colour) font.color = `#${colour}`;
}

function box(format: Excel.RangeFormat): void {
  format.fill.color = `#${inputFill}`;
  for (const edge of edges) drawLine(format, edge, inputLine);
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function drawLine(format: Excel.RangeFormat, edge: (typeof edges)[number], colour: string): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = `#${colour}`;
}

/** One format for all cells of a range, which Excel takes although its types only know arrays. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
