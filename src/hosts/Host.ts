import type { Result } from "../domain/result";
import type { SheetContent, SheetDescription } from "../sheets/description";
import type { RawTable } from "../sheets/rawTable";

/** A sheet that was written. */
export interface WrittenSheet {
  readonly table: string;
  /** Name of the sheet, which differs from the table's where a person's own sheet has that name. */
  readonly sheet: string;
  readonly rows: number;
}

/**
 * A workbook, wherever it lives: an .xlsx file, Excel, the workbench.
 * Everything above this port knows the workbook only through it.
 */
export interface Host {
  /**
   * The table of that name; else the sheet of that name, from the first row that holds at least
   * two of the described headings. Undefined where the workbook has neither.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any row: only headings are used
  readTable(description: SheetDescription<any>): Promise<RawTable | undefined>;

  /**
   * Writes all the sheets, or none. Sheets this product made before are replaced; a person's own
   * sheet of the same name is left alone and a free name is used ("Allocation 2").
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- sheets of different rows together
  writeSheets(sheets: readonly SheetContent<any>[]): Promise<Result<readonly WrittenSheet[]>>;
}
