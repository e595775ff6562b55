import type { Workbook } from "../../hosts/xlsx/package/workbook";
import type { XmlElement } from "../../hosts/xlsx/package/xml";
import type { SaveStyles } from "./saveStyles";
import type { StandingBook, StandingSheet } from "./StandingBook";

/** One sheet being saved: as it was when the file was opened, as it is now, and its part of the file. */
export interface SheetSave {
  readonly workbook: Workbook;
  readonly styles: SaveStyles;
  readonly path: string;
  readonly worksheet: XmlElement;
  /** The whole book when it was opened. */
  readonly before: StandingBook;
  /** The whole book now. */
  readonly now: StandingBook;
  /** Undefined for a sheet that was added here. */
  readonly sheetBefore: StandingSheet | undefined;
  readonly sheet: StandingSheet;
  readonly liveFormulas: boolean;
}

/** Whether something of a sheet is no longer as it was. What is as it was keeps its part of the file. */
export const isChanged = ({ sheet, sheetBefore }: SheetSave, what: keyof StandingSheet): boolean =>
  JSON.stringify(sheet[what]) !== JSON.stringify(sheetBefore?.[what]);
