import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import type { ChartInfo } from "../grid/ChartInfo";
import type { Condition } from "../grid/Condition";
import type { NameInfo, NoteInfo, SheetInfo } from "../grid/Grid";
import type { ShapeInfo } from "../grid/ShapeInfo";
import type { SheetSetup } from "../grid/SheetSetup";
import type { TableInfo } from "../grid/TableInfo";
import type { ValidationRule } from "../grid/ValidationRule";
import type { CellMatrix } from "./cellsSnapshot";

/** What a formula has written beside its own cell, which a snapshot leaves out. */
export interface Spill {
  /** The cells a formula fills, its own included. */
  readonly range: IRange;
  /** Its values by row and column of the sheet, from 0. */
  readonly cells: CellMatrix;
}

/** A validation with the cells it holds for. */
export interface PlacedValidation {
  readonly ranges: readonly IRange[];
  readonly rule: ValidationRule;
}

/** One sheet as it stands in the grid, besides what the snapshot has. */
export interface StandingSheet extends SheetInfo {
  readonly spills: readonly Spill[];
  readonly validations: readonly PlacedValidation[];
  readonly conditions: readonly Condition[];
  readonly tables: readonly TableInfo[];
  readonly notes: readonly NoteInfo[];
  readonly charts: readonly ChartInfo[];
  readonly shapes: readonly ShapeInfo[];
  readonly setup: SheetSetup;
}

/** The workbook as it stands in the grid. */
export interface StandingBook {
  /** Cells, looks, widths and merged cells. */
  readonly snapshot: IWorkbookData;
  /** In the order of their tabs. */
  readonly sheets: readonly StandingSheet[];
  readonly names: readonly NameInfo[];
  /** Id of the sheet that is shown. */
  readonly activeSheet: string;
}

/** The cells of a sheet. */
export const cellsOf = ({ snapshot }: StandingBook, sheetId: string): CellMatrix =>
  (snapshot.sheets[sheetId]?.cellData ?? {}) as CellMatrix;

export const cellAt = (cells: CellMatrix, row: number, column: number): ICellData | undefined =>
  cells[row]?.[column];
