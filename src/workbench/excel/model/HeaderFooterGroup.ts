import { HeaderFooter } from "./HeaderFooter";
import { WorksheetPart } from "./WorksheetPart";

/** The headers and footers of a sheet. Only those that are the same on all pages are supported. */
export class HeaderFooterGroup extends WorksheetPart {
  static override readonly excelName = "HeaderFooterGroup";

  get state() {
    return "Default";
  }
  get defaultForAllPages() {
    return new HeaderFooter(this.context, this.sheetId);
  }
}
