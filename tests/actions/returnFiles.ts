import { openXlsx as hucreOpen, saveXlsx, type CellValue, type Sheet } from "hucre/xlsx";
import { exampleNotice } from "../../seeds/example/nationalExample";
import { madeExample } from "../seeds/madeExample";
import { createReturns, type NewReturn } from "../../src/actions/createReturns";
import { createWorkbook } from "../../src/actions/createWorkbook";
import { excelSerialOf } from "../../src/domain/day";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsxFiles";
import type { XlsxHost } from "../../src/hosts/xlsx/xlsxHost";
import { valueOf } from "./tables";

/** The national example as a workbook. */
export async function exampleBook(): Promise<Uint8Array> {
  const host = newXlsx();
  valueOf(await createWorkbook(host, { ...madeExample(), papers: [], about: exampleNotice }));
  return host.toBytes();
}

/** Three regions of it, without schools and services: quick to read. */
export async function smallBook(): Promise<Uint8Array> {
  const { clusters, assessments } = madeExample();
  const some = new Set(["Tai Tokerau", "Auckland", "Waikato"]);
  const isSome = ({ region }: { readonly region?: string }) => some.has(region ?? "");
  const data = { clusters: clusters.filter(isSome), assessments: assessments.filter(isSome) };
  const host = newXlsx();
  const none = { schools: [], services: [], papers: [] };
  valueOf(await createWorkbook(host, { ...data, ...none, about: exampleNotice }));
  return host.toBytes();
}

/** Files that were opened, each once. */
const known = new WeakMap<Uint8Array, Promise<XlsxHost>>();

const openedOnce = async (bytes: Uint8Array): Promise<XlsxHost> =>
  valueOf(await openXlsx(bytes, "book.xlsx"));

/** A file opened, to be changed as the test likes: the next that opens it finds it as it was. */
export async function opened(bytes: Uint8Array): Promise<XlsxHost> {
  const host = known.get(bytes) ?? openedOnce(bytes);
  known.set(bytes, host);
  return (await host).copy();
}

/** The ten returns of a workbook for 2019 Term 2, or another term. */
export async function returnsOf(
  book: Uint8Array,
  term = { year: 2019, number: 2 },
): Promise<readonly NewReturn[]> {
  return valueOf(await createReturns(await opened(book), xlsxFiles, { term }));
}

type HucreBook = Awaited<ReturnType<typeof hucreOpen>>;

/** A file opened, changed and saved by another program than ours. */
export async function resaved(
  bytes: Uint8Array,
  change: (book: HucreBook) => void,
): Promise<Uint8Array> {
  const book = await hucreOpen(bytes, { readStyles: true });
  change(book);
  return saveXlsx(book);
}

export const sheetOf = ({ sheets }: HucreBook, name: string): Sheet =>
  sheets.find((sheet) => sheet.name === name) ?? fail(`no sheet ${name}`);

const fail = (what: string): never => {
  throw new Error(what);
};

/** Types a value into a cell, rows and columns from 0. A day comes as a date, as from a keyboard. */
export function type(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cells = sheet.rows[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  const key = `${row},${column}`;
  const { style } = sheet.cells?.get(key) ?? {};
  sheet.cells?.set(key, { ...(style && { style }), value, type: typeOf(value) });
}

function typeOf(value: CellValue) {
  if (value === null) return "empty";
  if (value instanceof Date) return "date";
  return typeof value === "number" ? "number" : "string";
}

export const date = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Rows and columns of a return as made, from 0. */
export const places = {
  completedBy: [6, 1],
  headings: 9,
  first: 10,
  number: 0,
  name: 1,
  phaseBefore: 3,
  phase: 5,
  date: 6,
  services: 7,
  kohangaReo: 8,
  schools: 9,
  children: 11,
  facilitator: 13,
  comment: 14,
} as const;

const phases = ["Beginning", "Engagement", "Refining", "Pre-implementation", "Implementation"];

/** The next phase, or the last. */
const next = (phase: CellValue): string => phases[Math.min(4, phases.indexOf(String(phase)) + 1)]!;

/** How many rows of a Return sheet were sent filled with a cluster. */
export function sentRows({ rows }: Sheet): number {
  let count = 0;
  while (typeof rows[places.first + count]?.[places.number] === "number") count++;
  return count;
}

/** Fills all cells a person has to fill. */
export function fillAll(book: HucreBook, by = "Mere Tane"): void {
  const sheet = sheetOf(book, "Return");
  const [row, column] = places.completedBy;
  type(sheet, row, column, by);
  for (let at = places.first; at < places.first + sentRows(sheet); at++) {
    type(sheet, at, places.phase, next(sheet.rows[at]![places.phaseBefore]!));
    type(sheet, at, places.date, date("2019-06-14"));
  }
}

/** The returns filled, as they come back. */
export const filled = (made: readonly NewReturn[]) =>
  Promise.all(
    made.map(async ({ name, bytes }) => ({ name, bytes: await resaved(bytes, fillAll) })),
  );

export const serial = excelSerialOf;
