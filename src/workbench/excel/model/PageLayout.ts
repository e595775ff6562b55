import type { Area } from "../../grid/Area";
import type { PageSetup } from "../../grid/SheetSetup";
import { refusals } from "../protocol/refusals";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { locate } from "./locate";
import { WorksheetPart } from "./WorksheetPart";

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** In points. */
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** How a sheet is printed. */
export class PageLayout extends WorksheetPart {
  static override readonly excelName = "PageLayout";

  #now(): PageSetup {
    return this.context.grid.sheets.setup(this.sheetId).page;
  }
  #change(change: Partial<PageSetup>): void {
    const page = { ...this.#now(), ...change };
    this.context.grid.sheets.changeSetup(this.sheetId, { page });
  }
  #margin(side: keyof typeof usualMargins): number {
    return this.#now().margins?.[side] ?? usualMargins[side];
  }
  #area(given: unknown): Area {
    return locate(this.context.grid, given, this.sheetId).area;
  }

  get orientation(): string {
    return this.#now().orientation;
  }
  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw refusals.invalidArgument();
    this.#change({ orientation });
  }
  get paperSize(): string {
    return this.#now().paperSize;
  }
  set paperSize(paperSize: string) {
    this.#change({ paperSize });
  }
  get zoom(): Zoom {
    const { scale, pagesWide, pagesHigh } = this.#now();
    return {
      ...(scale !== undefined && { scale }),
      ...(pagesWide !== undefined && { horizontalFitToPages: pagesWide }),
      ...(pagesHigh !== undefined && { verticalFitToPages: pagesHigh }),
    };
  }
  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) {
    this.#change({ scale, pagesWide: horizontalFitToPages, pagesHigh: verticalFitToPages });
  }
  get leftMargin(): number {
    return this.#margin("left");
  }
  set leftMargin(points: number) {
    this.#change({ margins: { ...this.#now().margins, left: points } });
  }
  get rightMargin(): number {
    return this.#margin("right");
  }
  set rightMargin(points: number) {
    this.#change({ margins: { ...this.#now().margins, right: points } });
  }
  get topMargin(): number {
    return this.#margin("top");
  }
  set topMargin(points: number) {
    this.#change({ margins: { ...this.#now().margins, top: points } });
  }
  get bottomMargin(): number {
    return this.#margin("bottom");
  }
  set bottomMargin(points: number) {
    this.#change({ margins: { ...this.#now().margins, bottom: points } });
  }
  get headerMargin(): number {
    return this.#margin("header");
  }
  set headerMargin(points: number) {
    this.#change({ margins: { ...this.#now().margins, header: points } });
  }
  get footerMargin(): number {
    return this.#margin("footer");
  }
  set footerMargin(points: number) {
    this.#change({ margins: { ...this.#now().margins, footer: points } });
  }
  get headersFooters() {
    return new HeaderFooterGroup(this.context, this.sheetId);
  }
  setPrintTitleRows(rows: unknown) {
    this.#change({ titleRows: this.#area(rows) });
  }
  getPrintTitleRowsOrNullObject() {
    const rows = this.#now().titleRows;
    return rows ? this.context.make.range(this.sheetId, rows) : null;
  }
  setPrintArea(area: unknown) {
    this.#change({ printArea: this.#area(area) });
  }
}
