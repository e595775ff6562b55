import type { IBorderData, IColorStyle, IStyleData } from "@univerjs/core";
import type { BorderSide, CellStyle, Color } from "hucre";

/** Numbers by which the grid knows alignments and lines; its own lists, given here by name. */
export const horizontal = { left: 1, center: 2, right: 3, justify: 4 } as const;
export const vertical = { top: 1, center: 2, bottom: 3 } as const;
export const lines = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const;

export const wrapped = 3;
/** Pixels of the grid for one step of a cell's indent. */
export const indentStep = 9;

/** A colour as the grid has it. A theme's colour only where the file's own theme is known. */
function colour(color: Color | undefined, theme: readonly string[]): IColorStyle | undefined {
  const themed = color?.theme === undefined ? undefined : theme[color.theme];
  const rgb = color?.rgb ?? themed;
  if (!rgb) return undefined;
  return { rgb: `#${tinted(rgb.slice(-6), color?.tint ?? 0).toUpperCase()}` };
}

/** Lighter where the tint is above 0, darker below. */
const tinted = (rgb: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16))
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");

/** The look of a cell in the file as the grid's style; undefined where it is the plain one. */
export function styleSnapshot(
  style: CellStyle | undefined,
  theme: readonly string[],
): IStyleData | undefined {
  if (!style) return undefined;
  const made: IStyleData = {
    ...fontSnapshot(style.font, theme),
    ...fillSnapshot(style.fill, theme),
    ...(style.numFmt && style.numFmt !== "General" && { n: { pattern: style.numFmt } }),
    ...alignmentSnapshot(style.alignment),
    ...borderSnapshot(style.border, theme),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}

function fontSnapshot(font: CellStyle["font"], theme: readonly string[]): IStyleData {
  if (!font) return {};
  const cl = colour(font.color, theme);
  return {
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && { ul: { s: 1 } }),
    ...(font.strikethrough && { st: { s: 1 } }),
    ...(font.size && { fs: font.size }),
    ...(font.name && { ff: font.name }),
    ...(cl && { cl }),
  };
}

function fillSnapshot(fill: CellStyle["fill"], theme: readonly string[]): IStyleData {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return {};
  const bg = colour(fill.fgColor, theme);
  return bg ? { bg } : {};
}

function alignmentSnapshot(alignment: CellStyle["alignment"]): IStyleData {
  const ht = horizontal[alignment?.horizontal as keyof typeof horizontal];
  const vt = vertical[alignment?.vertical as keyof typeof vertical];
  const indent = alignment?.indent ?? 0;
  return {
    ...(ht && { ht }),
    ...(vt && { vt }),
    ...(alignment?.wrapText && { tb: wrapped }),
    ...(indent > 0 && { pd: { l: indent * indentStep } }),
  };
}

function borderSnapshot(border: CellStyle["border"], theme: readonly string[]): IStyleData {
  const line = (side: BorderSide | undefined) =>
    side && {
      s: lines[side.style] ?? lines.thin,
      cl: colour(side.color, theme) ?? { rgb: "#000000" },
    };
  const sides = { t: border?.top, r: border?.right, b: border?.bottom, l: border?.left };
  const drawn = Object.entries(sides).flatMap(([key, side]) => (side ? [[key, line(side)]] : []));
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) as IBorderData };
}
