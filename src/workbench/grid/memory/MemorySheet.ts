import type { Area } from "../Area";
import type { Cell } from "../Cell";
import type { CellFormat } from "../CellFormat";
import type { ChartInfo } from "../ChartInfo";
import type { Condition } from "../Condition";
import type { NoteInfo, SheetInfo } from "../Grid";
import type { ShapeInfo } from "../ShapeInfo";
import { plainSetup, type SheetSetup } from "../SheetSetup";
import type { ValidationRule } from "../ValidationRule";

/** What is in a cell. */
export interface Content {
  readonly value: Cell;
  readonly formula?: string;
}

/** A rule and the cells it holds for. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/** A sheet in memory. What the maps and lists hold is never changed, only replaced. */
export interface MemorySheet {
  info: SheetInfo;
  setup: SheetSetup;
  /** By key of the cell. */
  contents: Map<number, Content>;
  formats: Map<number, CellFormat>;
  /** Looks of whole columns and rows, in the order they were given; a cell's own look goes before. */
  wideFormats: { readonly area: Area; readonly change: Partial<CellFormat> }[];
  /** Cells that formulas elsewhere fill, and the areas those fill. */
  spilled: Map<number, Cell>;
  spills: Map<number, Area>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  validations: Validation[];
  conditions: Condition[];
  notes: NoteInfo[];
  /** By id. */
  charts: Map<string, ChartInfo>;
  shapes: Map<string, ShapeInfo>;
}

export const newSheet = (info: SheetInfo): MemorySheet => ({
  info,
  setup: plainSetup,
  contents: new Map(),
  formats: new Map(),
  wideFormats: [],
  spilled: new Map(),
  spills: new Map(),
  widths: new Map(),
  heights: new Map(),
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  validations: [],
  conditions: [],
  notes: [],
  charts: new Map(),
  shapes: new Map(),
});

/** A copy that changes to the sheet do not reach. */
export const copyOfSheet = (sheet: MemorySheet): MemorySheet => ({
  ...sheet,
  contents: new Map(sheet.contents),
  formats: new Map(sheet.formats),
  wideFormats: [...sheet.wideFormats],
  spilled: new Map(sheet.spilled),
  spills: new Map(sheet.spills),
  widths: new Map(sheet.widths),
  heights: new Map(sheet.heights),
  hiddenColumns: new Set(sheet.hiddenColumns),
  hiddenRows: new Set(sheet.hiddenRows),
  validations: [...sheet.validations],
  conditions: [...sheet.conditions],
  notes: [...sheet.notes],
  charts: new Map(sheet.charts),
  shapes: new Map(sheet.shapes),
});
