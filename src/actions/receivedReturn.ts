import type { Problem } from "../domain/problem";
import type { Region } from "../domain/region";
import type { TermDays } from "../domain/termDays";
import type { ReturnLearning } from "../sheets/learningLoop";
import type { ReadTable } from "../sheets/readRows";
import type { ReturnRow } from "../sheets/returnRow";
import type { CellTexts } from "../sheets/unreadCells";

/** A file as it came back, by its name. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the stamp of a return says it is. */
export interface ReturnStamp {
  readonly region: Region;
  readonly term: string;
  readonly days: TermDays;
  readonly version: string;
}

type Examined<Row> = ReadTable<Row> & {
  readonly problems: readonly Problem[];
  /** Of each row what could not be read, as it stands. */
  readonly unread: readonly CellTexts[];
};

/** A return that could be read; what stands in it may still be wrong. */
export interface ReceivedReturn {
  readonly file: string;
  readonly stamp: ReturnStamp;
  readonly completedBy?: string;
  readonly table: Examined<ReturnRow>;
  readonly learning: Examined<ReturnLearning>;
  /** What is odd about the file, but loses nothing. */
  readonly notes: readonly Problem[];
}

/** A problem of one file, at its place in that file. */
export const inFile =
  (file: string) =>
  (problem: Problem): Problem => {
    const { sheet, ...rest } = problem.place ?? {};
    const at = sheet === undefined || sheet === file ? file : `${file}, ${sheet}`;
    return { ...problem, place: { ...rest, sheet: at } };
  };
