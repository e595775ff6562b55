import type { Area } from "./Area";

/** How a sheet is printed. */
export interface PageSetup {
  /** As Excel names it: `Portrait`, `Landscape`. */
  readonly orientation: string;
  /** As Excel names it: `A4`. */
  readonly paperSize: string;
  /** How many pages the sheet is fitted to, or undefined where it is not. */
  readonly pagesWide?: number;
  readonly pagesHigh?: number;
  /** In per cent, where it is not fitted. */
  readonly scale?: number;
  /** Rows repeated on each page. */
  readonly titleRows?: Area;
  readonly printArea?: Area;
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
  /** Those that are not as usual. */
  readonly margins?: Margins;
}

/** Distances from the edges of the paper, in points. */
export type Margins = Readonly<
  Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>
>;

/** Texts of a header or footer, with Excel's codes: `&P` is the number of the page. */
export interface HeaderFooter {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

/** Whether a sheet is protected, and what is allowed all the same. */
export interface Protection {
  readonly on: boolean;
  /** "" for none. */
  readonly password: string;
  /** By Excel's names, such as `allowFormatCells`. */
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** What holds for a sheet as a whole, besides its cells. */
export interface SheetSetup {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly page: PageSetup;
  readonly protection: Protection;
}

const noTexts: HeaderFooter = { left: "", centre: "", right: "" };

/** A new sheet's. */
export const plainSetup: SheetSetup = {
  frozen: { rows: 0, columns: 0 },
  showGridlines: true,
  page: { orientation: "Portrait", paperSize: "A4", header: noTexts, footer: noTexts },
  protection: { on: false, password: "", options: {} },
};
