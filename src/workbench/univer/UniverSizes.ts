import type { IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";
import type { GridSizes } from "../grid/Grid";
import { rangeOf } from "../file/areas";
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

  /** Rows keep their heights, as in Excel; Univer's own command measures all of them again. */
  setColumnWidth(sheetId: string, first: number, count: number, points: number): void {
    const { id } = SetWorksheetColWidthMutation;
    const columns = this.columns(sheetId, first, count);
    const after = {
      unitId: this.book.unitId,
      subUnitId: sheetId,
      ranges: [wholeColumns(first, columns, this.book.worksheet(sheetId).getRowCount())],
      colWidth: rowPixels(points),
    };
    const before = SetWorksheetColWidthMutationFactory(after, this.book.worksheet(sheetId));
    this.book.run(id, after);
    this.book.undoLater({ id, params: before }, { id, params: after });
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
    this.pending.flush();
    this.book.sheet(sheetId).autoResizeColumns(first, this.columns(sheetId, first, count));
  }

  autofitRows(sheetId: string, first: number, count: number): void {
    this.pending.flush();
    this.book.sheet(sheetId).autoResizeRows(first, this.rows(sheetId, first, count));
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.book.sheet(sheetId).getSheet().getColVisible(column);
  }

  hideColumns(sheetId: string, first: number, count: number, hidden: boolean): void {
    const columns = this.columns(sheetId, first, count);
    const sheet = this.book.worksheet(sheetId);
    const changing = runs(first, columns, (column) => sheet.getColVisible(column) === hidden);
    const ranges = changing.map(([start, length]) =>
      wholeColumns(start, length, sheet.getRowCount()),
    );
    this.setHidden(sheetId, ranges, hidden ? hideColumn : showColumn);
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.book.sheet(sheetId).getSheet().getRowVisible(row);
  }

  hideRows(sheetId: string, first: number, count: number, hidden: boolean): void {
    const rows = this.rows(sheetId, first, count);
    const sheet = this.book.worksheet(sheetId);
    const changing = runs(first, rows, (row) => sheet.getRowVisible(row) === hidden);
    const ranges = changing.map(([start, length]) =>
      rangeOf({ row: start, rows: length, column: 0, columns: sheet.getColumnCount() }),
    );
    this.setHidden(sheetId, ranges, hidden ? hideRow : showRow);
  }

  /** Univer's own commands select what comes or goes and show its sheet. */
  private setHidden(sheetId: string, ranges: IRange[], { change, back }: Hiding): void {
    if (ranges.length === 0) return;
    const params = { unitId: this.book.unitId, subUnitId: sheetId, ranges };
    this.book.run(change, params);
    this.book.undoLater({ id: back, params }, { id: change, params });
  }

  private columns(sheetId: string, column: number, columns: number): number {
    return this.book.clip(sheetId, { row: 0, rows: 1, column, columns }).columns;
  }

  private rows(sheetId: string, row: number, rows: number): number {
    return this.book.clip(sheetId, { row, rows, column: 0, columns: 1 }).rows;
  }
}

/** What hides or shows, and what takes that back. */
interface Hiding {
  readonly change: string;
  readonly back: string;
}

const hideRow: Hiding = { change: SetRowHiddenMutation.id, back: SetRowVisibleMutation.id };
const showRow: Hiding = { change: hideRow.back, back: hideRow.change };
const hideColumn: Hiding = { change: SetColHiddenMutation.id, back: SetColVisibleMutation.id };
const showColumn: Hiding = { change: hideColumn.back, back: hideColumn.change };

type Stretch = [start: number, length: number];

/** Each stretch that a test holds for. */
function runs(first: number, count: number, holds: (index: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let index = first; index < first + count; index++) {
    if (!holds(index)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === index) last[1]++;
    else found.push([index, 1]);
  }
  return found;
}

const wholeColumns = (first: number, columns: number, rows: number) =>
  rangeOf({ row: 0, rows, column: first, columns });
