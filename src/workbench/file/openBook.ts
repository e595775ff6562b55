import type { IWorkbookData } from "@univerjs/core";
import { openXlsx as readFile } from "hucre/xlsx";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { openXlsx } from "../../hosts/xlsx/openXlsx";
import { Parts } from "../../hosts/xlsx/package/parts";
import { Workbook } from "../../hosts/xlsx/package/workbook";
import { bookSnapshot } from "./bookSnapshot";

/** A file that is open: what the grid shows of it, and all of it, to save it again. */
export interface OpenedBook {
  /** Name of the file. */
  readonly name: string;
  /** As it was opened. The grid changes what it is given, so give it a copy. */
  readonly snapshot: IWorkbookData;
  /** Every part of the file, as it was opened. */
  readonly parts: Parts;
  /** Path of the part each sheet stands in, by its id in the snapshot. */
  readonly paths: ReadonlyMap<string, string>;
  /** What the grid has no place for and keeps beside it: notes, charts, shapes, looks of tables. */
  readonly records: Readonly<Record<string, unknown>>;
}

/** Opens an .xlsx file for the grid, or says in sentences why it cannot be opened. */
export async function openBook(bytes: Uint8Array, name: string): Promise<Result<OpenedBook>> {
  const checked = await openXlsx(bytes, name);
  return checked.ok ? openSoundBook(bytes, name) : checked;
}

/** The same for a file that is known to be sound, such as one this product has just written. */
export async function openSoundBook(bytes: Uint8Array, name: string): Promise<Result<OpenedBook>> {
  const parts = await Parts.read(bytes);
  const file = await Workbook.of(parts);
  const book = await readFile(bytes, { readStyles: true });
  if (book.dateSystem === "1904") return failure([countsFrom1904(name)]);
  return success({ name, parts, ...(await bookSnapshot(book, file, name)) });
}

const countsFrom1904 = (name: string) =>
  error(
    "dates-from-1904",
    "The workbook counts dates from 1904, as Excel for Mac once did; here its dates would be four years wrong. In Excel choose File, Options, Advanced and clear “Use 1904 date system”, check the dates, and save it.",
    { sheet: name },
  );
