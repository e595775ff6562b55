import type { ICellData, IRange, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellMatrix } from "./cellsSnapshot";

/** What formulas have written beside their own cell, which a snapshot leaves out. */
export interface Spill {
  /** The cells a formula fills, its own included. */
  readonly range: IRange;
  /** Values by row and column of the sheet, from 0. */
  readonly cells: CellMatrix;
}

/** The workbook as it stands in the grid. */
export interface GridBook {
  readonly snapshot: IWorkbookData;
  /** Spills by the id of their sheet. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
}

/** What one of the grid's parts keeps in a snapshot, by sheet or by name. */
export function resourceOf<T>(snapshot: IWorkbookData, name: string): Record<string, T> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Record<string, T>) : {};
}

/** The sheets of a snapshot from left to right. */
export const sheetsOf = (snapshot: IWorkbookData): Partial<IWorksheetData>[] =>
  snapshot.sheetOrder.flatMap((id) => snapshot.sheets[id] ?? []);

/** The cells of a sheet of a snapshot. */
export const cellsOf = (sheet: Partial<IWorksheetData> | undefined): CellMatrix =>
  (sheet?.cellData ?? {}) as CellMatrix;

export const cellAt = (cells: CellMatrix, row: number, column: number): ICellData | undefined =>
  cells[row]?.[column];
