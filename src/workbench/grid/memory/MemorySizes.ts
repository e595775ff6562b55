import type { GridSizes } from "../Grid";
import { cellAt } from "./cellKey";
import type { MemorySheet } from "./MemorySheet";
import type { MemoryState } from "./MemoryState";

/** Sizes of a new sheet, in points. */
const usualWidth = 48;
const usualHeight = 15;
/** About the width of a digit, and of the space beside the text, in points. */
const characterWidth = 5.25;
const padding = 5;

/** Widths and heights of a workbook in memory. */
export class MemorySizes implements GridSizes {
  constructor(private readonly state: MemoryState) {}

  columnWidth(sheetId: string, column: number): number {
    return this.state.sheet(sheetId).widths.get(column) ?? usualWidth;
  }
  setColumnWidth(sheetId: string, first: number, count: number, points: number): void {
    this.#each(sheetId, [first, count], ({ widths }, index) => widths.set(index, points));
  }
  rowHeight(sheetId: string, row: number): number {
    return this.state.sheet(sheetId).heights.get(row) ?? usualHeight;
  }
  setRowHeight(sheetId: string, first: number, count: number, points: number): void {
    this.#each(sheetId, [first, count], ({ heights }, index) => heights.set(index, points));
  }
  autofitColumns(sheetId: string, first: number, count: number): void {
    const longest = new Map<number, number>();
    for (const [key, { value }] of this.state.sheet(sheetId).contents) {
      const { column } = cellAt(key);
      longest.set(column, Math.max(longest.get(column) ?? 0, String(value).length));
    }
    this.state.beforeChange();
    const { widths } = this.state.sheet(sheetId);
    for (const [column, length] of longest)
      if (column >= first && column < first + count)
        widths.set(column, length * characterWidth + padding);
  }
  autofitRows(sheetId: string, first: number, count: number): void {
    this.#each(sheetId, [first, count], ({ heights }, index) => heights.delete(index));
  }
  columnHidden(sheetId: string, column: number): boolean {
    return this.state.sheet(sheetId).hiddenColumns.has(column);
  }
  hideColumns(sheetId: string, first: number, count: number, hidden: boolean): void {
    this.#each(sheetId, [first, count], ({ hiddenColumns }, index) =>
      hidden ? hiddenColumns.add(index) : hiddenColumns.delete(index),
    );
  }
  rowHidden(sheetId: string, row: number): boolean {
    return this.state.sheet(sheetId).hiddenRows.has(row);
  }
  hideRows(sheetId: string, first: number, count: number, hidden: boolean): void {
    this.#each(sheetId, [first, count], ({ hiddenRows }, index) =>
      hidden ? hiddenRows.add(index) : hiddenRows.delete(index),
    );
  }

  #each(
    sheetId: string,
    [first, count]: readonly [number, number],
    change: (sheet: MemorySheet, index: number) => void,
  ): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    for (let index = first; index < first + count; index++) change(sheet, index);
  }
}
