import type { Area } from "./Area";
import type { Cell, CellInput } from "./Cell";
import type { CellFormat } from "./CellFormat";
import type { ChartInfo } from "./ChartInfo";
import type { Condition } from "./Condition";
import type { GridObjects } from "./GridObjects";
import type { ShapeInfo } from "./ShapeInfo";
import type { SheetSetup } from "./SheetSetup";
import type { TableChange, TableInfo } from "./TableInfo";
import type { ValidationRule } from "./ValidationRule";

/** A change that may take time; whoever makes it waits. */
export type Done = void | Promise<void>;

/**
 * What the Excel server needs from a spreadsheet. It does as it is told: what Excel would refuse is
 * refused before it gets here. Sheets, tables, charts, shapes and conditions are known by ids that never
 * change. Areas may be whole columns or rows (see `largestSheet`) where a method says so.
 */
export interface Grid {
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly sizes: GridSizes;
  readonly tables: GridTables;
  readonly names: GridNames;
  readonly validations: GridValidations;
  readonly conditions: GridConditions;
  readonly notes: GridNotes;
  readonly charts: GridObjects<ChartInfo>;
  readonly shapes: GridObjects<ShapeInfo>;
  readonly view: GridView;
  /** Facts about the workbook itself. */
  readonly book: GridBook;

  /** Calls the handler at each event until the returned function is called. */
  on<Name extends keyof GridEvents>(
    event: Name,
    handler: (event: GridEvents[Name]) => void,
  ): () => void;

  /** Changes up to `endUndoGroup` are one step of undo. Groups do not nest. */
  beginUndoGroup(): void;
  endUndoGroup(): void;
  undo(): Done;
  redo(): Done;

  /** Resolves when writes are done and everything is calculated. */
  settle(): Promise<void>;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or "" for none. */
  readonly tabColour: string;
}

export interface GridSheets {
  /** In the order of their tabs. */
  list(): readonly SheetInfo[];
  /** Adds a sheet as the last one, does not show it, and returns its id. */
  add(name: string): string;
  /** Names that refer to the sheet become `#REF!`; its tables, its own names, charts, shapes and notes go with it. */
  remove(id: string): void;
  /** Formulas and names follow a new name. */
  update(id: string, change: Partial<Omit<SheetInfo, "id">>): void;
  /** Moves a tab to a place, from 0. */
  move(id: string, position: number): void;
  setup(id: string): SheetSetup;
  changeSetup(id: string, change: Partial<SheetSetup>): void;
}

export interface GridCells {
  /** The smallest area that holds all values and formulas (`false`), or also all formats (`true`). */
  used(sheetId: string, withFormats: boolean): Area | undefined;
  values(sheetId: string, area: Area): Cell[][];
  /** The formula where there is one, else the value. */
  formulas(sheetId: string, area: Area): Cell[][];
  /** As a person sees it. */
  text(sheetId: string, area: Area): string[][];
  /** Undefined leaves a cell as it is. Tells `change` once. */
  write(sheetId: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  /** The area a formula in this cell has spilled over, itself included; undefined where it has not. */
  spill(sheetId: string, row: number, column: number): Area | undefined;
  /** Whole columns and rows allowed. */
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void;
  /** Moves cells away and leaves blank ones; tables, notes and rules move along. Whole rows and columns allowed. */
  insert(sheetId: string, area: Area, shift: "Down" | "Right"): Done;
  /** Takes cells out and closes the gap. Whole rows and columns allowed. */
  remove(sheetId: string, area: Area, shift: "Up" | "Left"): Done;
  formats(sheetId: string, area: Area): CellFormat[][];
  /** Whole columns and rows allowed. A `style` sets the look it stands for as well. */
  format(sheetId: string, area: Area, change: Partial<CellFormat>): void;
  numberFormats(sheetId: string, area: Area, formats: readonly (readonly string[])[]): void;
}

/** Widths and heights, in points. */
export interface GridSizes {
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, first: number, count: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, first: number, count: number, points: number): void;
  autofitColumns(sheetId: string, first: number, count: number): void;
  autofitRows(sheetId: string, first: number, count: number): void;
  columnHidden(sheetId: string, column: number): boolean;
  hideColumns(sheetId: string, first: number, count: number, hidden: boolean): void;
  rowHidden(sheetId: string, row: number): boolean;
  hideRows(sheetId: string, first: number, count: number, hidden: boolean): void;
}

export interface GridTables {
  list(): readonly TableInfo[];
  /** The first row of the area is the headings, which are unique texts. Returns the id. */
  add(sheetId: string, area: Area, name: string): string | Promise<string>;
  update(id: string, change: TableChange): Done;
  /** Takes the table away and leaves its cells. */
  remove(id: string): Done;
}

/** A name for cells, a formula or a value. */
export interface NameInfo {
  readonly name: string;
  /** Id of the sheet it belongs to; undefined where it belongs to the workbook. */
  readonly sheetId?: string;
  /** Beginning with `=`: `=Clusters!$A$1:$B$9`, `="yes"`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface GridNames {
  list(): readonly NameInfo[];
  /** Adds it, or puts it in place of the one of the same name (case ignored) and sheet. */
  put(info: NameInfo): void;
  remove(name: string, sheetId?: string): void;
}

export interface GridValidations {
  /** Undefined where there is none; `mixed` where cells of the area differ. */
  of(sheetId: string, area: Area): ValidationRule | "mixed" | undefined;
  /** Puts the rule in place of any there; undefined takes them away. Whole columns and rows allowed. */
  put(sheetId: string, area: Area, rule: ValidationRule | undefined): void;
}

export interface GridConditions {
  /** By priority, from the winning one. */
  list(sheetId: string): readonly Condition[];
  /** Adds it, or puts it in place of the one with its id. Others make room for its priority. */
  put(sheetId: string, condition: Condition): void;
  remove(sheetId: string, id: string): void;
}

/** A note on a cell. */
export interface NoteInfo {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly visible: boolean;
}

export interface GridNotes {
  /** Row by row. */
  list(sheetId: string): readonly NoteInfo[];
  /** Adds it, or puts it in place of the one on its cell. */
  put(sheetId: string, note: NoteInfo): void;
  remove(sheetId: string, row: number, column: number): void;
}

export interface GridView {
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  /** Shows the sheet too. */
  select(sheetId: string, area: Area): void;
}

export interface GridBook {
  /** Name of the file. */
  name(): string;
  /** Title, subject, author and the like, by Excel's names; add-ins' own settings begin with `setting:`. */
  fact(key: string): unknown;
  facts(): readonly string[];
  /** Undefined takes it away. */
  setFact(key: string, value: unknown): void;
}

export interface GridEvents {
  selection: { readonly sheetId: string; readonly area: Area };
  /** Cells were changed, by a person or by an add-in. */
  change: { readonly sheetId: string; readonly area: Area };
  activate: { readonly sheetId: string };
}
