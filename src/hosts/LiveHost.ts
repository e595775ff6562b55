import type { Place } from "../domain/problem";
import type { Result } from "../domain/result";
import type { Cell } from "../sheets/rawTable";
import type { Host } from "./Host";

/** What a person has selected. */
export interface Selection {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Address on that sheet: `B5:C9`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** The row of a table that the selection starts in. */
  readonly tableRow?: TableRow;
}

/** One row of an Excel table, as a person sees it. */
export interface TableRow {
  /** Name of the Excel table. */
  readonly table: string;
  /** Row on the sheet, as Excel shows it. */
  readonly row: number;
  /** Values by heading, as it stands on the sheet. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** An open workbook with a person in front of it: what the task pane needs besides the tables. */
export interface LiveHost extends Host {
  /** Shows the sheet and selects the cell, or the row where only that is known. */
  goTo(place: Place): Promise<Result<undefined>>;

  selection(): Promise<Selection>;

  /** Tells of each new selection until the returned function is called. */
  onSelection(tell: (selection: Selection) => void): () => void;

  /**
   * Tells the name of the sheet each time a person changes cells, until the returned function is
   * called; "" where the sheet is gone by now, as when an undo took it away.
   */
  onChange(tell: (sheet: string) => void): () => void;

  /**
   * Writes a formula, in English with commas, into the selected cell. A cell that holds something
   * is left alone and named in the problem.
   */
  insertFormula(formula: string): Promise<Result<Selection>>;

  /** What stands for cells in a formula: the workbook's names and those of its tables. */
  names(): Promise<readonly string[]>;

  /** Opens a file as a new workbook beside this one; it has no name until the person saves it. */
  openAsNew(bytes: Uint8Array): Promise<Result<undefined>>;
}
