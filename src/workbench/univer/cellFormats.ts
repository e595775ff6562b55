import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { plainFormat, type Border, type CellFormat, type Edge } from "../grid/CellFormat";
import { horizontal, indentStep, lines, vertical, wrapped } from "../file/styleSnapshot";

/** What Univer has no place for in a style is kept with the cell. */
export interface CellExtras {
  readonly style?: string;
  readonly unlocked?: boolean;
}

/** The look of a cell that another program would call by this name. */
const namedLooks: Readonly<Record<string, Partial<CellFormat>>> = {
  Normal: plainFormat,
  Title: { bold: true, fontSize: 16, fontColour: "#1F3864" },
  "Explanatory Text": { italic: true, fontColour: "#595959" },
  Input: {
    fontColour: "#3F3F76",
    fill: "#FFF7E1",
    borders: Object.fromEntries(
      (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map((edge) => [
        edge,
        { style: "Continuous", weight: "Thin", colour: "#D9D9D9" },
      ]),
    ),
  },
  Calculation: { bold: true, fontColour: "#FA7D00", fill: "#F2F2F2" },
  Note: { fill: "#FFFFCC" },
  Total: { bold: true },
};

const sides: Readonly<Record<Edge, "t" | "b" | "l" | "r">> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};

const colour = (rgb: string) => (rgb === "" ? null : { rgb });

/** A change of looks as Univer merges it into a style; null takes something away. */
export function styleChange(change: Partial<CellFormat>): IStyleData {
  const { style, ...own } = change;
  const wanted: Partial<CellFormat> = { ...(style && namedLooks[style]), ...own };
  return { ...fontChange(wanted), ...placeChange(wanted), ...bordersChange(wanted) };
}

function fontChange(wanted: Partial<CellFormat>): IStyleData {
  const { fontName, fontSize, fontColour, bold, italic, underline } = wanted;
  return {
    ...fillChange(wanted),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColour !== undefined && { cl: colour(fontColour) }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
    ...(underline !== undefined && { ul: { s: underline === "None" ? 0 : 1 } }),
  };
}

const fillChange = ({ fill, numberFormat }: Partial<CellFormat>): IStyleData => ({
  ...(fill !== undefined && { bg: colour(fill) }),
  ...(numberFormat !== undefined && {
    n: numberFormat === "General" ? null : { pattern: numberFormat },
  }),
});

function placeChange(wanted: Partial<CellFormat>): IStyleData {
  const place = <List extends Readonly<Record<string, number>>>(list: List, name: string) =>
    (list[name.toLowerCase()] ?? 0) as never;
  return {
    ...(wanted.wrap !== undefined && { tb: wanted.wrap ? wrapped : 1 }),
    ...(wanted.horizontal !== undefined && { ht: place(horizontal, wanted.horizontal) }),
    ...(wanted.vertical !== undefined && { vt: place(vertical, wanted.vertical) }),
    ...(wanted.indent !== undefined && {
      pd: wanted.indent > 0 ? { l: wanted.indent * indentStep } : null,
    }),
  };
}

function bordersChange({ borders }: Partial<CellFormat>): IStyleData {
  if (!borders) return {};
  const bd: IBorderData = {};
  for (const [edge, border] of Object.entries(borders))
    bd[sides[edge as Edge]] = border.style === "None" ? null : lineOf(border);
  return { bd };
}

const weights: Readonly<Record<string, number>> = {
  Hairline: lines.hair,
  Thin: lines.thin,
  Medium: lines.medium,
  Thick: lines.thick,
};

const kinds: Readonly<Record<string, number>> = {
  Dash: lines.dashed,
  Dot: lines.dotted,
  Double: lines.double,
};

const lineOf = ({ style, weight, colour: rgb }: Border): IBorderStyleData => ({
  s: kinds[style] ?? weights[weight] ?? lines.thin,
  cl: { rgb },
});

/** A style of Univer as a format of the grid. */
export const formatOf = (style: Nullable<IStyleData>, extras: CellExtras): CellFormat => ({
  ...plainFormat,
  style: extras.style ?? plainFormat.style,
  locked: !extras.unlocked,
  ...fontOf(style ?? {}),
  ...placeOf(style ?? {}),
  ...fillOf(style ?? {}),
  borders: bordersOf(style?.bd),
});

const fontOf = ({ ff, fs, cl, bl, it, ul }: IStyleData) => ({
  fontName: ff ?? plainFormat.fontName,
  fontSize: fs ?? plainFormat.fontSize,
  fontColour: (cl?.rgb ?? plainFormat.fontColour).toUpperCase(),
  bold: bl === 1,
  italic: it === 1,
  underline: ul?.s ? "Single" : "None",
});

const fillOf = ({ bg, n }: IStyleData) => ({
  numberFormat: n?.pattern ?? plainFormat.numberFormat,
  fill: (bg?.rgb ?? "").toUpperCase(),
});

function placeOf({ tb, ht, vt, pd }: IStyleData) {
  const name = (list: Readonly<Record<string, number>>, number: unknown) => {
    const key = Object.keys(list).find((each) => list[each] === number);
    return key && key.charAt(0).toUpperCase() + key.slice(1);
  };
  return {
    wrap: tb === wrapped,
    horizontal: name(horizontal, ht) ?? plainFormat.horizontal,
    vertical: name(vertical, vt) ?? plainFormat.vertical,
    indent: Math.round((pd?.l ?? 0) / indentStep),
  };
}

function bordersOf(bd: Nullable<IBorderData>): CellFormat["borders"] {
  const found = Object.entries(sides).flatMap(([edge, side]) => {
    const line = bd?.[side];
    return line ? [[edge, borderOf(line)] as const] : [];
  });
  return Object.fromEntries(found);
}

function borderOf({ s, cl }: IBorderStyleData): Border {
  const named = (list: Readonly<Record<string, number>>) =>
    Object.keys(list).find((each) => list[each] === s);
  return {
    style: named(kinds) ?? "Continuous",
    weight: named(weights) ?? "Thin",
    colour: (cl?.rgb ?? "#000000").toUpperCase(),
  };
}
