import type { HeaderFooter as Texts } from "../../grid/SheetSetup";
import { WorksheetPart } from "./WorksheetPart";

/** What stands above and below each printed page. */
export class HeaderFooter extends WorksheetPart {
  static override readonly excelName = "HeaderFooter";

  #texts(end: "header" | "footer"): Texts {
    return this.context.grid.sheets.setup(this.sheetId).page[end];
  }
  #change(end: "header" | "footer", change: Partial<Texts>): void {
    const { page } = this.context.grid.sheets.setup(this.sheetId);
    const texts = { ...page[end], ...change };
    this.context.grid.sheets.changeSetup(this.sheetId, { page: { ...page, [end]: texts } });
  }

  get leftHeader(): string {
    return this.#texts("header").left;
  }
  set leftHeader(left: string) {
    this.#change("header", { left });
  }
  get centerHeader(): string {
    return this.#texts("header").centre;
  }
  set centerHeader(centre: string) {
    this.#change("header", { centre });
  }
  get rightHeader(): string {
    return this.#texts("header").right;
  }
  set rightHeader(right: string) {
    this.#change("header", { right });
  }
  get leftFooter(): string {
    return this.#texts("footer").left;
  }
  set leftFooter(left: string) {
    this.#change("footer", { left });
  }
  get centerFooter(): string {
    return this.#texts("footer").centre;
  }
  set centerFooter(centre: string) {
    this.#change("footer", { centre });
  }
  get rightFooter(): string {
    return this.#texts("footer").right;
  }
  set rightFooter(right: string) {
    this.#change("footer", { right });
  }
}
