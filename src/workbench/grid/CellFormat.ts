/** A line along one edge of a cell. */
export interface Border {
  /** As Excel names it: `Continuous`, `Dash`, `Dot`, `Double`, `None`. */
  readonly style: string;
  /** As Excel names it: `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  /** `#RRGGBB` */
  readonly colour: string;
}

/** Edges of a cell that may have a line. */
export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** The look of a cell, and whether protection of its sheet locks it. */
export interface CellFormat {
  /** Name of a cell style of the workbook, such as `Input`. */
  readonly style: string;
  /** As Excel writes it: `General`, `0.0%`, `@`. */
  readonly numberFormat: string;
  /** `#RRGGBB`, or "" for none. */
  readonly fill: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  /** `#RRGGBB` */
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** As Excel names it: `None`, `Single`, `Double`. */
  readonly underline: string;
  readonly wrap: boolean;
  /** As Excel names them: `General`, `Left`, `Center`, `Right`. */
  readonly horizontal: string;
  /** As Excel names them: `Top`, `Center`, `Bottom`. */
  readonly vertical: string;
  /** Steps of indent, from 0. */
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

/** The look of a cell that nobody has formatted. */
export const plainFormat: CellFormat = {
  style: "Normal",
  numberFormat: "General",
  fill: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColour: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  locked: true,
  borders: {},
};
