import type { GridSizes } from "../grid/Grid";
import { rowPixels, rowPoints } from "../file/sheetSnapshot";
import type { PendingCells } from "./PendingCells";
import type { UniverBook } from "./UniverBook";

/** Widths and heights: points outside, pixels in Univer, four to three of each other. */
export class UniverSizes implements GridSizes {
  constructor(
    private readonly book: UniverBook,
    private readonly pending: PendingCells,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    return rowPoints(this.book.sheet(sheetId).getColumnWidth(column));
  }

  setColumnWidth(sheetId: string, first: number, count: number, points: number): void {
    const columns = this.columns(sheetId, first, count);
    this.book.sheet(sheetId).setColumnWidths(first, columns, rowPixels(points));
  }

  rowHeight(sheetId: string, row: number): number {
    this.pending.flush();
    return rowPoints(this.book.sheet(sheetId).getRowHeight(row));
  }

  setRowHeight(sheetId: string, first: number, count: number, points: number): void {
    const rows = this.rows(sheetId, first, count);
    this.book.sheet(sheetId).setRowHeightsForced(first, rows, rowPixels(points));
  }

  autofitColumns(sheetId: string, first: number, count: number): void {
    this.book.sheet(sheetId).autoResizeColumns(first, this.columns(sheetId, first, count));
  }

  autofitRows(sheetId: string, first: number, count: number): void {
    this.book.sheet(sheetId).autoResizeRows(first, this.rows(sheetId, first, count));
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.book.sheet(sheetId).getSheet().getColVisible(column);
  }

  hideColumns(sheetId: string, first: number, count: number, hidden: boolean): void {
    const columns = this.columns(sheetId, first, count);
    const sheet = this.book.sheet(sheetId);
    if (hidden) sheet.hideColumns(first, columns);
    else sheet.showColumns(first, columns);
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.book.sheet(sheetId).getSheet().getRowVisible(row);
  }

  hideRows(sheetId: string, first: number, count: number, hidden: boolean): void {
    const rows = this.rows(sheetId, first, count);
    const sheet = this.book.sheet(sheetId);
    if (hidden) sheet.hideRows(first, rows);
    else sheet.showRows(first, rows);
  }

  private columns(sheetId: string, column: number, columns: number): number {
    return this.book.clip(sheetId, { row: 0, rows: 1, column, columns }).columns;
  }

  private rows(sheetId: string, row: number, rows: number): number {
    return this.book.clip(sheetId, { row, rows, column: 0, columns: 1 }).rows;
  }
}
