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

/** Where tables are read from: a workbook, or what was read of one. */
export interface TableReader {
  /**
   * The tables, in the order asked for: the Excel table of that name; else the sheet of that name,
   * from the first row that holds at least two of the described headings. Undefined where the
   * workbook has neither.
   */
  readTables(
    // oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
    descriptions: readonly SheetDescription<any>[],
  ): Promise<readonly (RawTable | undefined)[]>;
}

/**
 * A workbook, wherever it lives: an .xlsx file, Excel, the workbench.
 * Everything above this port knows the workbook only through it.
 */
export interface Host extends TableReader {
  /**
   * Writes all the sheets, or none. Sheets this product made before are replaced; a person's own
   * sheet of the same name is left alone and a free name is used ("Allocation 2").
   */
  writeSheets(
    // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
    sheets: readonly SheetContent<any>[],
    watch?: Watch,
  ): Promise<Result<readonly WrittenSheet[]>>;
}

/** A workbook that is a file by itself, not the one a person has open. */
export interface WorkbookFile extends Host {
  /** What it holds besides tables. */
  survey(): Promise<{
    /** Names of all its sheets, from left to right. */
    readonly sheets: readonly string[];
    readonly hasMacros: boolean;
  }>;
  toBytes(): Promise<Uint8Array>;
}

/** What a file says of itself in its properties. */
export interface FileProperties {
  readonly title: string;
  /** As `en-NZ`. */
  readonly language: string;
}

/** Makes and opens files, where they are needed beside the workbook itself. */
export interface WorkbookFiles {
  /** @param about what the file's properties say of it, for readers and screen readers */
  create(about?: FileProperties): WorkbookFile;
  open(bytes: Uint8Array, name: string): Promise<Result<WorkbookFile>>;
  /** One zip archive of several files, to be saved in one go. */
  together(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ): Promise<Uint8Array>;
  /** A text as the bytes of a file: UTF-8. */
  encode(text: string): Uint8Array;
}

/** Someone who follows a long piece of work and may stop it. */
export interface Watch {
  /** Told what is being done now and which part of the whole is done, from 0 to 1. */
  readonly progress?: (what: string, done: number) => void;
  /** Asked between steps; once true, nothing more is done and the workbook is as it was. */
  readonly isCancelled?: () => boolean;
  /** Awaited between steps of long calculations, so that the screen can answer meanwhile. */
  readonly pause?: () => Promise<void>;
}
