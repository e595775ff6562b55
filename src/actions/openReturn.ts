import { returnSheet } from "../sheets/return";
import { returnStampSheet } from "../sheets/returnStamp";
import { readStamp } from "./readStamp";
import type { ReadTables } from "./readOnce";

/** The tables by which a workbook is known as a region's return. */
export const returnTables = [returnStampSheet, returnSheet];

/** A region's return that a person has opened. */
export interface OpenReturn {
  /** "This is a return for Tai Tokerau, 2019 Term 2." */
  readonly sentence: string;
  /** The sheet that is to be filled in. */
  readonly sheet: string;
}

/** Whether a workbook is a region's return, known as when it is collected. */
export function openReturn(tables: ReadTables): OpenReturn | undefined {
  const stamp = tables.get(returnStampSheet.table);
  const sheet = tables.get(returnSheet.table)?.sheet;
  if (!stamp && sheet === undefined) return undefined;
  const read = stamp && readStamp(stamp);
  const about = read?.ok
    ? `for ${read.value.region}, ${read.value.term}`
    : "of a region for a term";
  return { sentence: `This is a return ${about}.`, sheet: sheet ?? returnSheet.table };
}
