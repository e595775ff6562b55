import { largestSheet, type Area } from "../grid/Area";
import { refusals } from "./protocol/refusals";

/** An address, with the name of its sheet where it gives one. */
export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

/** 0 → `A`, 26 → `AA`. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") +
  String.fromCharCode(65 + (index % 26));

/** `A` → 0, `AA` → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2`, `$A$1:C3`, `A:C`, `2:4`, `'My sheet'!A1`. Throws InvalidArgument for anything else. */
export function parseAddress(text: string): Address {
  const found = readAddress(text);
  if (!found) throw refusals.invalidArgument(`"${text}" is not an address.`);
  return found;
}

/** The same; undefined for anything that is no address. */
export function readAddress(text: string): Address | undefined {
  const at = text.lastIndexOf("!");
  const area = readArea(text.slice(at + 1).replaceAll("$", ""));
  if (!area) return undefined;
  return at < 0 ? { area } : { sheet: unquoted(text.slice(0, at)), area };
}

const unquoted = (name: string): string =>
  name.replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));

/** One end of an address: `B2`, or only `B` or `2` where it is whole columns or rows. */
interface Corner {
  readonly column?: number;
  readonly row?: number;
}

function readCorner(text: string): Corner | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (!match || text === "") return undefined;
  const [, letters, digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const outside = (column ?? 0) >= largestSheet.columns || (row ?? 0) >= largestSheet.rows;
  return outside ? undefined : { column, row };
}

function readArea(text: string): Area | undefined {
  const halves = text.split(":");
  const [from, to] = [halves[0], halves[1] ?? halves[0]].map((half) => readCorner(half ?? ""));
  if (!from || !to || halves.length > 2) return undefined;
  const columns = span(from.column, to.column, largestSheet.columns);
  const rows = span(from.row, to.row, largestSheet.rows);
  const isOneName = halves.length === 1 && (from.row === undefined || from.column === undefined);
  if (!columns || !rows || isOneName) return undefined;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

/** From one end to the other; all there are where neither is given. */
function span(one: number | undefined, other: number | undefined, all: number) {
  if (one === undefined && other === undefined) return { first: 0, count: all };
  if (one === undefined || other === undefined) return undefined;
  return { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

/** A name of a sheet as it stands before the `!` of an address. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !readArea(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** `B2:C4`, with `Sheet1!` before it where the name of a sheet is given. */
export function formatAddress(area: Area, sheet?: string): string {
  const [left, right] = [area.column, area.column + area.columns - 1].map(columnLetters);
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  const local =
    area.rows === largestSheet.rows
      ? `${left}:${right}`
      : area.columns === largestSheet.columns
        ? `${top}:${bottom}`
        : area.rows * area.columns === 1
          ? `${left}${top}`
          : `${left}${top}:${right}${bottom}`;
  return sheet === undefined ? local : `${quotedSheet(sheet)}!${local}`;
}

/** `$B$2:$C$4`, as names and rules have it. */
export const fixedAddress = (area: Area, sheet: string): string => {
  const [name, local] = [quotedSheet(sheet), formatAddress(area)];
  return `${name}!${local.replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) => (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""))}`;
};
