import type { NamedStyle } from "./look";

/** Letters of a named style. */
export interface Face {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** RRGGBB */
  readonly colour?: string;
}

/** How our named styles look where a workbook does not have them: light, so long columns stay readable. */
export const faces: Partial<Record<NamedStyle, Face>> = {
  Title: { bold: true, size: 16, colour: "1F3864" },
  "Explanatory Text": { italic: true, colour: "595959" },
  Input: { colour: "3F3F76" },
};

/** Fill of cells a person may change, and the line around them. RRGGBB */
export const inputFill = "FFF7E1";
export const inputLine = "D9D9D9";
