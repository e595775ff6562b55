import { fieldColumn } from "./fieldColumn";
import type { Column, Field } from "./description";
import type { Row } from "./row";
import { looksLikeFormula, type Written } from "./written";

/** Excel's own named styles that are used, so a person can restyle all of them at once. */
export const namedStyles = ["Normal", "Title", "Explanatory Text", "Input"] as const;

export type NamedStyle = (typeof namedStyles)[number];

export const isNamedStyle = (name: string): name is NamedStyle =>
  (namedStyles as readonly string[]).includes(name);

/** How a cell looks. What is not stated is as in the named style. */
export interface Look {
  readonly style?: NamedStyle;
  readonly bold?: boolean;
  /** RRGGBB */
  readonly fill?: string;
  readonly lineBelow?: boolean;
  readonly numberFormat?: string;
  readonly align?: "left" | "right";
  /** A little space on the left, so that text does not touch the column before it. */
  readonly indented?: boolean;
  readonly top?: boolean;
  readonly wrap?: boolean;
  /** Can be changed on a protected sheet. */
  readonly unlocked?: boolean;
  /** Stays text when a person edits it, though it begins with = + - or @. */
  readonly keptAsText?: boolean;
}

/** Colour of the line under headings. RRGGBB */
export const lineColour = "1F3864";

export const titleLook: Look = { style: "Title" };
export const lineLook: Look = { style: "Explanatory Text" };

export const headingLook = (column: Column<Row>, left?: Column<Row>): Look => ({
  bold: true,
  fill: "DCE6F1",
  lineBelow: true,
  wrap: true,
  ...alignment(column, left),
});

/** The heading of a column a person added, where it has none of its own. */
export const addedHeadingLook: Look = { bold: true, wrap: true, lineBelow: true };

/** Of the cells under a heading. `left` is the column before it; `top` where rows can be several lines high. */
export const bodyLook = (column: Column<Row>, left?: Column<Row>, top?: boolean): Look => ({
  ...(column.input && { style: "Input" }),
  numberFormat: numberFormat(column),
  ...(!isNumeric(column) && alignment(column, left)),
  ...(column.wrap && { wrap: true }),
  ...(top && { top: true }),
});

/** The name of a field, before its cell. */
export const fieldNameLook: Look = { bold: true, align: "left" };

/** The cell of a field. Numbers stand left too, beside the name. */
export const fieldLook = (field: Field<Row>): Look => ({
  ...bodyLook(fieldColumn(field)),
  ...(field.formula && { bold: true }),
  align: "left",
});

/** The look of cells to fill on a protected sheet; of all others it stays as it is. */
export const unlockedWhere = (look: Look, canBeFilled: boolean | undefined): Look =>
  canBeFilled ? { ...look, unlocked: true } : look;

/** What keeps a text a text, by the look of its column: one look for the many cells of a column. */
const textLooks = new WeakMap<Look, Look>();

function textLook(look: Look): Look {
  const known = textLooks.get(look) ?? { ...look, numberFormat: "@" };
  textLooks.set(look, known);
  return known;
}

/** The column's look, with what keeps a text a text: Excel takes `=1` for a formula and `007` for 7. */
export function valueLook({ kind }: Column<Row>, value: Written, look: Look): Look {
  if (looksLikeFormula(value)) return { ...look, keptAsText: true };
  const isText = kind === "identifier" && typeof value === "string";
  return isText ? textLook(look) : look;
}

const alignment = (column: Column<Row>, left?: Column<Row>): Look => {
  if (isNumeric(column)) return { align: "right" };
  return left ? { align: "left", indented: true } : { align: "left" };
};

const isNumeric = ({ kind }: Column<Row>): boolean =>
  kind === "whole" || kind === "number" || kind === "share" || kind === "day";

/** How Excel shows the numbers of a column. */
export function numberFormat({ kind, decimals = 1 }: Column<Row>): string {
  switch (kind) {
    case "whole":
      return "#,##0";
    case "number":
      return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
    case "share":
      return "0.0%";
    case "day":
      return "d mmm yyyy";
    case "identifier":
      return "0";
    default:
      return "General";
  }
}
